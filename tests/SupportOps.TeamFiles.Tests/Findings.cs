using System.Text;

namespace SupportOps.TeamFiles.Tests;

/// <summary>Short forms of what a reading found.</summary>
internal static class Findings
{
    /// <summary>Code, path and severity, as the samples compare them.</summary>
    public static string Describe(TeamFileFinding finding) =>
        $"{finding.Code} {finding.Path} {finding.Severity.ToString().ToLowerInvariant()}";

    /// <summary>Reads one text and gives code and path of every finding, separated by semicolons.</summary>
    public static string Of(string text, TeamFileOptions? options = null) =>
        string.Join("; ", Read(text, options).Findings.Select(finding => $"{finding.Code} {finding.Path}"));

    public static TeamFileReading Read(string text, TeamFileOptions? options = null) =>
        TeamFile.Read("a.yaml", Encoding.UTF8.GetBytes(text), options);
}
