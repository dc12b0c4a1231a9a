using SupportOps.Reporting.CodeQuality;
using SupportOps.Reporting.Csv;
using SupportOps.Reporting.Html;
using SupportOps.Reporting.Json;
using SupportOps.Reporting.JUnit;
using SupportOps.Reporting.Markdown;
using SupportOps.Reporting.Sarif;
using SupportOps.Reporting.Text;

namespace SupportOps.Reporting;

/// <summary>The ready formats.</summary>
public static class ReportRenderers
{
    /// <summary><c>text</c>: for a terminal.</summary>
    public static IReportRenderer Text { get; } = new TextRenderer();

    /// <summary><c>markdown</c>: the body of a GitLab issue.</summary>
    public static IReportRenderer Markdown { get; } = new MarkdownRenderer();

    /// <summary><c>html</c>: one file for a browser, without script and without anything fetched.</summary>
    public static IReportRenderer Html { get; } = new HtmlRenderer();

    /// <summary><c>json</c>: for programs; fields may be added, none is renamed or removed.</summary>
    public static IReportRenderer Json { get; } = new JsonRenderer();

    /// <summary><c>sarif</c>: SARIF 2.1.0, for code scanning; files as if they lay in the repository's root.</summary>
    public static IReportRenderer Sarif { get; } = new SarifRenderer(new TeamFilePath(null));

    /// <summary><c>junit</c>: test results, a suite for each rule.</summary>
    public static IReportRenderer JUnit { get; } = new JUnitRenderer();

    /// <summary><c>codequality</c>: for GitLab's code quality; files as if they lay in the repository's root.</summary>
    public static IReportRenderer CodeQuality { get; } = new CodeQualityRenderer(new TeamFilePath(null));

    /// <summary><c>csv</c>: the findings, for a spreadsheet.</summary>
    public static IReportRenderer Csv { get; } = new CsvRenderer();

    /// <summary>All ready formats.</summary>
    public static IReadOnlyList<IReportRenderer> All { get; } =
        [Text, Markdown, Html, Json, Sarif, JUnit, CodeQuality, Csv];

    /// <summary>The renderer of a format; null when there is none.</summary>
    /// <param name="format">Name of the format, any case.</param>
    public static IReportRenderer? Find(string format) =>
        All.FirstOrDefault(renderer => string.Equals(renderer.Format, format, StringComparison.OrdinalIgnoreCase));

    /// <summary>The renderer of a format that shows team files at their place; null when there is none.</summary>
    /// <param name="format">Name of the format, any case.</param>
    /// <param name="teamFolder">
    /// The folder of the team files, relative to the root of the repository in which a platform shows the findings;
    /// null or empty for the root itself.
    /// </param>
    public static IReportRenderer? Find(string format, string? teamFolder) => Find(format) switch
    {
        SarifRenderer => new SarifRenderer(new TeamFilePath(teamFolder)),
        CodeQualityRenderer => new CodeQualityRenderer(new TeamFilePath(teamFolder)),
        var other => other,
    };
}
