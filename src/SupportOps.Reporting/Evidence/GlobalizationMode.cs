using System.Text;

namespace SupportOps.Reporting.Evidence;

/// <summary>
/// Whether names can be compared as Unicode wants it in this process, which is tried out, not trusted.
/// </summary>
internal static class GlobalizationMode
{
    public static string Name { get; } =
        string.Equals("e\u0301".Normalize(NormalizationForm.FormC), "\u00E9", StringComparison.Ordinal)
            ? "full"
            : "invariant";
}
