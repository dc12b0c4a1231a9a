using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The types that declare labels are the one place where labels stand as texts.</summary>
internal static class LabelDeclaration
{
    public static bool Contains(ISymbol symbol, Domain domain)
    {
        var innermost = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        for (var type = innermost; type is not null; type = type.ContainingType)
        {
            foreach (var attribute in type.GetAttributes())
            {
                if (domain.Is(attribute.AttributeClass, TypeNames.LabelScope)
                    || domain.Is(attribute.AttributeClass, TypeNames.KnownValues))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
