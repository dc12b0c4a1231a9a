using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SupportOps.Analyzers.TeamFiles;
using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.Analyzers.Tests.Infrastructure.Content;

namespace SupportOps.Analyzers.Tests.TeamFiles;

/// <summary>Runs the analyzer over files where they lie, as a compiler does.</summary>
internal static class TeamSetRun
{
    private static readonly ImmutableHashSet<string> OfBuildAlone =
        ["SOP4006", "SOP4007", "SOP4008", "SOP4009", "SOP4027", "SOP4028"];

    public static IEnumerable<string> Lines(IEnumerable<string> paths)
    {
        ImmutableArray<AdditionalText> files = [.. paths.Select(path => new StoredText(path, File.ReadAllBytes(path)))];
        var compilation = CSharpCompilation.Create("Team");
        var findings = compilation
            .WithAnalyzers([new TeamFileAnalyzer()], new AnalyzerOptions(files, new TeamFileConfig()))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return findings.Where(finding => !OfBuildAlone.Contains(finding.Id)).Select(Line);
    }

    public static string Line(string file, ContentFinding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{file}({finding.Position.Line},{finding.Position.Column}): {finding.Rule.Id} "
            + $"{finding.Rule.DefaultSeverity}: {WithoutReason(finding.Message)}");

    /// <summary>A message without what the parser of the command says in its own words.</summary>
    public static string WithoutReason(string message)
    {
        var start = message.IndexOf("cannot be parsed here", StringComparison.Ordinal);
        return start < 0 ? message : message[..start];
    }

    private static string Line(Diagnostic finding)
    {
        var place = finding.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
                + $"{finding.Id} {finding.Severity}: {WithoutReason(finding.GetMessage(CultureInfo.InvariantCulture))}");
    }
}
