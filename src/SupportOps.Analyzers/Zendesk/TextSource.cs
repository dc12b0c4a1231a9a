using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>Where a text comes from, before it was trimmed and its case was changed.</summary>
internal static class TextSource
{
    private const int Deepest = 16;

    /// <summary>Whether two texts are one text, so that comparing them asks for its normal form.</summary>
    public static bool AreSame(IOperation one, IOperation other) => Same(Of(one), Of(other));

    private static IOperation Of(IOperation text)
    {
        for (var depth = 0; depth < Deepest && Before(text.Bare()) is { } source; depth++)
        {
            text = source;
        }

        return text.Bare();
    }

    private static IOperation? Before(IOperation text) => text switch
    {
        ICoalesceOperation coalesce => coalesce.Value,
        ILocalReferenceOperation local => SingleValue.Of(local),
        IInvocationOperation
        {
            TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: var name },
        } call when IsNormalizing(name) => call.Receiver(),
        _ => null,
    };

    private static bool IsNormalizing(string method) => method is nameof(string.Trim) or nameof(string.TrimStart)
        or nameof(string.TrimEnd) or nameof(string.Normalize) or nameof(string.ToLower) or nameof(string.ToUpper)
        or nameof(string.ToLowerInvariant) or nameof(string.ToUpperInvariant);

    private static bool Same(IOperation? one, IOperation? other) => (one, other) switch
    {
        (IMemberReferenceOperation left, IMemberReferenceOperation right) =>
            SymbolEqualityComparer.Default.Equals(left.Member, right.Member)
            && ((left.Instance is null && right.Instance is null) || Same(left.Receiver(), right.Receiver())),
        (ILocalReferenceOperation left, ILocalReferenceOperation right) =>
            SymbolEqualityComparer.Default.Equals(left.Local, right.Local),
        (IParameterReferenceOperation left, IParameterReferenceOperation right) =>
            SymbolEqualityComparer.Default.Equals(left.Parameter, right.Parameter),
        (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
        _ => false,
    };
}
