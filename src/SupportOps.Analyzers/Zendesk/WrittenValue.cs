using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Zendesk;

/// <summary>Values that stand in the code: names, constants, what is made of them, variables that hold one.</summary>
internal static class WrittenValue
{
    private const int Deepest = 16;

    /// <summary>Whether a value is written out; others are given by a caller or an object.</summary>
    public static bool Is(IOperation value)
    {
        IOperation? current = value;
        for (var depth = 0; current?.Bare() is { } bare && depth < Deepest; depth++)
        {
            if (bare is IMemberReferenceOperation { Instance: null } or IObjectCreationOperation or IWithOperation
                || bare.ConstantValue.HasValue)
            {
                return true;
            }

            current = bare is ILocalReferenceOperation local ? SingleValue.Of(local) : ReadFrom(bare);
        }

        return false;
    }

    private static IOperation? ReadFrom(IOperation value) =>
        value is IMemberReferenceOperation { Instance: not IInstanceReferenceOperation } ? value.Receiver() : null;
}
