using System.Text;

namespace SupportOps.Auditing.Names;

/// <summary>Whether this process can normalise Unicode at all.</summary>
/// <remarks>
/// With invariant globalization .NET returns non-ASCII text as it came, silently, and names would differ that are
/// equal. So it is tried out, not trusted.
/// </remarks>
internal static class UnicodeNormalization
{
    /// <summary>What to tell a person when it does not work.</summary>
    public const string Problem =
        "Unicode normalisation does not work in this process, so names cannot be compared; install ICU and switch "
            + "InvariantGlobalization off";

    /// <summary>How reports name the globalization of this process.</summary>
    public static string Mode => IsWorking ? "full" : "invariant";

    /// <summary>Whether composing an e and a combining accent gives the single letter.</summary>
    public static bool IsWorking { get; } =
        string.Equals("e\u0301".Normalize(NormalizationForm.FormC), "\u00E9", StringComparison.Ordinal);
}
