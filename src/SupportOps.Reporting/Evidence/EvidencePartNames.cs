namespace SupportOps.Reporting.Evidence;

/// <summary>Names of the parts: a closed set, so that nothing else can hide in an archive.</summary>
internal static class EvidencePartNames
{
    public const string Manifest = "manifest.json";
    public const string ManifestSum = "manifest.sha256";
    public const string Snapshot = "snapshot.json";
    public const string Policy = "policy.json";
    public const string PolicyFile = "policy.yaml";
    public const string Waivers = "waivers.yaml";
    public const string Baseline = "baseline.json";

    private static readonly Dictionary<string, string> Reports = new(StringComparer.Ordinal)
    {
        ["text"] = "report.txt",
        ["markdown"] = "report.md",
        ["html"] = "report.html",
        ["json"] = "report.json",
        ["sarif"] = "report.sarif",
        ["junit"] = "report.junit.xml",
        ["codequality"] = "report.codequality.json",
        ["csv"] = "report.csv",
    };

    private static readonly HashSet<string> All = new(
        [Manifest, ManifestSum, Snapshot, Policy, PolicyFile, Waivers, Baseline, .. Reports.Values],
        StringComparer.Ordinal);

    public static bool IsKnown(string name) => All.Contains(name);

    public static bool IsReport(string name) => Reports.ContainsValue(name);

    public static string OfReport(IReportRenderer renderer) => Reports[renderer.Format];

    /// <summary>The part of a format; null when no archive has one of it.</summary>
    public static string? OfFormat(string format) => Reports.GetValueOrDefault(format);
}
