using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Infrastructure;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>The types that declare labels are the one place where labels stand as texts.</summary>
internal static class LabelDeclaration
{
    public static bool Contains(ISymbol symbol, Domain domain)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
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
