using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>The types that can hold the payload of a delivery: text, bytes, and streams of them.</summary>
internal static class PayloadTypes
{
    public static bool Contain(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => true,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } generic =>
            generic.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ReadOnlySequence",
        _ => IsStream(type),
    };

    private static bool IsStream(ITypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.Name is "Stream" or "TextReader" or "PipeReader" or "BinaryData"
                && at.ContainingNamespace?.Name is "IO" or "Pipelines" or "System")
            {
                return true;
            }
        }

        return false;
    }
}
