using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Integration;

/// <summary>
/// SOP2012: a text with the shape of a secret. What only its surroundings make a secret is a warning, whatever else the
/// severity of the rule is by default.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SecretInSourceAnalyzer : DomainAnalyzer
{
    public const string Id = "SOP2012";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Known token shape in source",
        "'{0}…' has the shape of a {1}: revoke it, and read the new one from the environment",
        RuleCategory.Integration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Whoever reads the repository, its history or the assembly has the secret.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context, Domain domain)
    {
        context.RegisterOperationAction(AnalyzePiece, OperationKind.Literal, OperationKind.Utf8String);
        context.RegisterOperationAction(AnalyzeWhole, OperationKind.Binary, OperationKind.InterpolatedString);
    }

    /// <summary>Whether this rule speaks of a constant text, here or where the constant is declared.</summary>
    internal static bool Reports(IOperation constant, ISymbol containing) =>
        constant.ConstantValue.Value is string text
        && (constant is IFieldReferenceOperation or ILocalReferenceOperation
            ? SecretScanner.Find(text, 0, SecretWords.None).IsFound && IsDeclaredHere(constant)
            : Find(text, constant, containing).IsFound);

    private static bool IsDeclaredHere(IOperation reference) =>
        reference is not IFieldReferenceOperation { Field.DeclaringSyntaxReferences.IsEmpty: true };

    private static void AnalyzePiece(OperationAnalysisContext context)
    {
        if (PieceOf(context.Operation) is { } text)
        {
            Report(context, text, Find(text, context.Operation, context.ContainingSymbol));
        }
    }

    // Only what no piece of it shows, so that nothing is reported twice.
    private static void AnalyzeWhole(OperationAnalysisContext context)
    {
        if (WholeText.Of(context.Operation) is not { } text)
        {
            return;
        }

        var found = Find(text, context.Operation, context.ContainingSymbol);
        if (found.IsFound && !HasPieceWithSecret(context.Operation, context.ContainingSymbol))
        {
            Report(context, text, found);
        }
    }

    // A constant that is named here is reported where it is declared.
    private static bool HasPieceWithSecret(IOperation whole, ISymbol containing) => whole.Descendants().Any(
        operation => operation is ILiteralOperation or IFieldReferenceOperation or ILocalReferenceOperation
            && operation.ConstantValue.Value is string text
            && Find(text, operation, containing).IsFound);

    private static string? PieceOf(IOperation operation) => operation switch
    {
        ILiteralOperation { Type.SpecialType: SpecialType.System_String } literal =>
            literal.ConstantValue.Value as string,
        IUtf8StringOperation utf8 => utf8.Value,
        _ => null,
    };

    private static SecretMatch Find(string text, IOperation operation, ISymbol containing)
    {
        var found = SecretScanner.Find(text, 0);
        if (!found.IsFound || found.IsConfirmedBy(SecretWords.None))
        {
            return found;
        }

        return SecretScanner.Find(text, 0, BoundNames.WordsAround(operation, containing));
    }

    private static void Report(OperationAnalysisContext context, string text, SecretMatch found)
    {
        if (!found.IsFound)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            context.Operation.Syntax.GetLocation(),
            found.Level == SecretLevel.Certain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            found.Beginning(text),
            SecretNames.Of(found.Kind)));
    }
}
