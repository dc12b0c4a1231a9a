using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Integration.Values;

namespace SupportOps.Analyzers.Integration;

/// <summary>SOP2008: deliveries that would go over the network in the clear.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class InsecureCallbackAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2008";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Callback address is neither https nor loopback",
        "Deliveries to '{0}' would be readable on their way: use https",
        RuleCategory.Integration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A delivery holds personal data; only https, or an address on the same machine, keeps it from others.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        var marks = new Marks<AttributeData>(domain, TypeNames.CallbackAddress, static data => data);
        Places.Register(context, Look);

        void Look(OperationAnalysisContext operation, ISymbol place, IOperation value)
        {
            if (MayBeAddress(value) && marks.Of(place) is not null
                && TextOf(value) is { } text && Beginning(text) is { } beginning
                && CallbackText.FindExposed(beginning, isWhole: text.Text() is not null) is { } exposed)
            {
                operation.ReportDiagnostic(Diagnostic.Create(Rule, text.Syntax.GetLocation(), exposed));
            }
        }
    }

    private static bool MayBeAddress(IOperation value) =>
        value is IObjectCreationOperation or ILocalReferenceOperation || IsText(value);

    private static bool IsText(IOperation value) => value.Text() is not null
        || value is IInterpolatedStringOperation or IBinaryOperation { Type.SpecialType: SpecialType.System_String };

    // The text itself, or what "new Uri" is given; of a local what it was declared with.
    private static IOperation? TextOf(IOperation value)
    {
        if (IsText(value))
        {
            return value;
        }

        return (value as IObjectCreationOperation ?? value.InitialValue()) switch
        {
            IObjectCreationOperation { Type.Name: nameof(Uri), Arguments: [{ Value: var text }, ..] } => text.Unwrap(),
            { } initial when IsText(initial) => initial,
            _ => null,
        };
    }

    private static string? Beginning(IOperation text)
    {
        while (text is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, ConstantValue.HasValue: false } sum)
        {
            text = sum.LeftOperand.Unwrap();
        }

        return text is IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation part, ..] }
            ? text.Text() ?? part.Text.Text()
            : text.Text();
    }
}
