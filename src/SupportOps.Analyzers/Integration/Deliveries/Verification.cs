using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SupportOps.Analyzers.Integration.Deliveries;

/// <summary>The calls that check the signature of a delivery.</summary>
internal static class Verification
{
    public const string Verify = "Verify";
    public const string TryVerify = "TryVerify";

    private const string BodyParameter = "body";

    /// <summary>Whether a call checks a signature.</summary>
    public static bool Is(IInvocationOperation call, INamedTypeSymbol signature) =>
        call.TargetMethod.Name is Verify or TryVerify
        && SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, signature);

    /// <summary>What is checked; null while the call is still being written.</summary>
    public static IOperation? BodyOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == BodyParameter)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
