using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.Descriptors;
using SupportOps.Analyzers.Infrastructure;
using SupportOps.Analyzers.Infrastructure.Options;

namespace SupportOps.Analyzers.Readability;

/// <summary>SOP6003: a method of too many code lines.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MethodLengthAnalyzer : CodeAnalyzer
{
    public const string Id = "SOP6003";

    internal static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Method has too many code lines",
        "'{0}' has {1} code lines and fewer than {2} are wanted: move a part of it into a method of its own "
            + "(blank lines, comments, raw strings, collection initialisers and local functions are not counted)",
        RuleCategory.Readability,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A method that fits on a screen can be checked by reading it.",
        RulePage.Of(Id));

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    protected override void Start(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(
        Analyze,
        SyntaxKind.MethodDeclaration,
        SyntaxKind.ConstructorDeclaration,
        SyntaxKind.DestructorDeclaration,
        SyntaxKind.OperatorDeclaration,
        SyntaxKind.ConversionOperatorDeclaration,
        SyntaxKind.LocalFunctionStatement,
        SyntaxKind.GetAccessorDeclaration,
        SyntaxKind.SetAccessorDeclaration,
        SyntaxKind.InitAccessorDeclaration,
        SyntaxKind.AddAccessorDeclaration,
        SyntaxKind.RemoveAccessorDeclaration);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (BodyOf(context.Node) is not { } body)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Node.SyntaxTree);
        var limit = RuleOptions.MaxMethodLines.Read(options);
        var text = context.Node.SyntaxTree.GetText(context.CancellationToken);
        if (CodeLines.AreFewer(body.Span, text, limit))
        {
            return;
        }

        var count = CodeLines.Count(body, text.Lines);
        if (count >= limit)
        {
            var name = NameOf(context.Node);
            context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), name.ValueText, count, limit));
        }
    }

    private static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body ?? (SyntaxNode?)method.ExpressionBody,
        LocalFunctionStatementSyntax function => function.Body ?? (SyntaxNode?)function.ExpressionBody,
        AccessorDeclarationSyntax accessor => accessor.Body ?? (SyntaxNode?)accessor.ExpressionBody,
        _ => null,
    };

    private static SyntaxToken NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier,
        ConstructorDeclarationSyntax constructor => constructor.Identifier,
        DestructorDeclarationSyntax destructor => destructor.Identifier,
        OperatorDeclarationSyntax operation => operation.OperatorToken,
        LocalFunctionStatementSyntax function => function.Identifier,
        AccessorDeclarationSyntax accessor => accessor.Keyword,
        ConversionOperatorDeclarationSyntax conversion => conversion.OperatorKeyword,
        _ => node.GetFirstToken(),
    };
}
