using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>SOP3004: a label of a known scope that the scope does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownLabelAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP3004";

    /// <summary>Property of the finding: the label that was meant.</summary>
    public const string Meant = "Meant";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unknown scoped label",
        "The scope '{0}' has no label '{1}', {2}: {3}",
        RuleCategory.IssueFlow,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "GitLab makes a new label out of a name that it does not know, so the issue leaves the flow unnoticed.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        var scopes = new LabelScopes(domain.Knowledge);
        var flows = new OwnFlows(domain);
        context.RegisterOperationAction(Analyze, WholeText.Kinds);

        void Analyze(OperationAnalysisContext operation)
        {
            if (WholeText.Of(operation.Operation) is { } text
                && LabelScopes.NameStart(text) is > 0 and var start
                && IsName(text, start)
                && LabelSink.UseOf(operation.Operation, domain) is not LabelUse.Other and var use
                && domain.Knowledge.WithText(text).IsEmpty
                && scopes.ScopeOf(text, start, operation) is { } scope
                && !LabelDeclaration.Contains(operation.ContainingSymbol, domain)
                && !TestCode.Contains(operation.ContainingSymbol)
                && !flows.MayHave(text))
            {
                Report(operation, text, scope, [.. scopes.LabelsOf(scope)], use);
            }
        }
    }

    private static void Report(
        OperationAnalysisContext operation, string text, string scope, ImmutableArray<string> labels, LabelUse use)
    {
        // A scope without known labels, or whose labels have no blanks where this one has, tells nothing.
        if (labels.IsEmpty || (text.IndexOf(' ') >= 0 && !labels.Any(label => label.IndexOf(' ') >= 0)))
        {
            return;
        }

        var start = LabelScopes.NameStart(text);
        var name = NearestText.Find(text.Substring(start), labels.Select(label => label.Substring(start)));
        var nearest = name is null ? null : text.Substring(0, start) + name;
        var properties = nearest is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Meant, nearest);
        var remedy = nearest is null ? $"it is none of the {labels.Length} labels of the scope" : $"write '{nearest}'";
        var outcome = use == LabelUse.Decided ? "so it is refused" : "and GitLab would create it";
        operation.ReportDiagnostic(Diagnostic.Create(
            Rule, operation.Operation.Syntax.GetLocation(), properties, scope, text, outcome, remedy));
    }

    // A pattern, a list and a sentence are no labels.
    private static bool IsName(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or ' ' or '\''))
            {
                return false;
            }
        }

        return text[start] != ' ' && text[text.Length - 1] != ' ';
    }
}
