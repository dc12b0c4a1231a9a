using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SupportOps.Analyzers.CodeFixes.Readability;

/// <summary>How a body is left before its end.</summary>
internal static class Leaving
{
    private const string Return = "return;";

    /// <summary>The statement; null when the body gives a value, or is no body.</summary>
    public static string? WordOf(BlockSyntax body, SemanticModel model) => body.Parent switch
    {
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => "continue;",
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => Return,
        AccessorDeclarationSyntax accessor when !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) => Return,
        MethodDeclarationSyntax method => WordOf(model.GetDeclaredSymbol(method)),
        LocalFunctionStatementSyntax function => WordOf(model.GetDeclaredSymbol(function)),
        _ => null,
    };

    private static string? WordOf(ISymbol? symbol) => symbol is IMethodSymbol method
        && (method.ReturnsVoid
            || (method.IsAsync && method.ReturnType is INamedTypeSymbol { TypeArguments.IsEmpty: true }))
        ? Return
        : null;
}
