using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.CodeFixes.Infrastructure;

/// <summary>Writes the name of a known member, with the using directive that it needs.</summary>
internal static class KnownNames
{
    public static SyntaxNode NameOf(this SyntaxGenerator generator, KnownMember member) => generator
        .MemberAccessExpression(generator.TypeExpression(member.Symbol.ContainingType), member.Symbol.Name)
        .WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}
