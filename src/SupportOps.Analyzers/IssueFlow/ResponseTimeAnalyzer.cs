using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Channels.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3007: a channel of the handbook that answers later than the handbook says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ResponseTimeAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3007";

    private const int MostCode = 60;

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Response time contradicts the policy",
        "{0} is later than the handbook has it for '{1}', which is {2}: take its target from the policy, "
            + "or use another name",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Whoever reads the name expects the time that the handbook promises.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        var channel = domain.Find(TypeNames.SupportChannel);
        var escalation = domain.Find(TypeNames.EscalationPolicy);
        context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);

        void Analyze(OperationAnalysisContext operation)
        {
            var creation = (IObjectCreationOperation)operation.Operation;
            if (creation.Initializer is not { } given)
            {
                return;
            }

            if (SymbolEqualityComparer.Default.Equals(creation.Type, channel))
            {
                AnalyzeChannel(operation, given);
            }
            else if (SymbolEqualityComparer.Default.Equals(creation.Type, escalation))
            {
                AnalyzeEscalation(operation, given);
            }
        }
    }

    private static void AnalyzeChannel(OperationAnalysisContext context, IObjectOrCollectionInitializerOperation given)
    {
        if (GivenTimes.NameIn(given, "Id") is not { } name
            || GivenTimes.ValueOf(given, "Target")
                is not IInvocationOperation { Arguments: [{ Value: var time }, ..] } target)
        {
            return;
        }

        if (name == HandbookPromises.Emergency)
        {
            if (target.TargetMethod.Name == "BusinessDays" || IsTooLate(time))
            {
                Report(context, target, name, $"{HandbookPromises.EmergencyMinutes} minutes by the clock");
            }
        }
        else if (name is HandbookPromises.SecurityMail or HandbookPromises.HackerOne
            && target.TargetMethod.Name == "BusinessDays"
            && time.ConstantValue is { HasValue: true, Value: > HandbookPromises.SecurityDays })
        {
            Report(context, target, name, $"{HandbookPromises.SecurityDays} business day");
        }
    }

    private static void AnalyzeEscalation(
        OperationAnalysisContext context, IObjectOrCollectionInitializerOperation given)
    {
        if (GivenTimes.NameIn(given, "Name") is not HandbookPromises.Emergency
            || GivenTimes.ValueOf(given, "Steps") is not ICollectionExpressionOperation steps)
        {
            return;
        }

        foreach (var step in steps.Elements)
        {
            if (GivenTimes.WithoutConversion(step)
                is IObjectCreationOperation { Arguments: [var level, _, { Value: var time }] }
                && level.Value.ConstantValue is { HasValue: true, Value: 2 }
                && IsTooLate(time))
            {
                Report(
                    context,
                    time,
                    HandbookPromises.Emergency,
                    $"{HandbookPromises.EmergencyMinutes} minutes until second level");
            }
        }
    }

    private static bool IsTooLate(IOperation time) =>
        GivenTimes.SecondsOf(time) > HandbookPromises.EmergencyMinutes * 60;

    private static void Report(OperationAnalysisContext context, IOperation place, string name, string promise) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Rule, place.Syntax.GetLocation(), OneLine(place.Syntax.ToString()), name, promise));

    // A message is one line, and one that a screen has room for.
    private static string OneLine(string code)
    {
        var line = string.Join(" ", code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostCode ? line : line.Substring(0, MostCode) + "...";
    }
}
