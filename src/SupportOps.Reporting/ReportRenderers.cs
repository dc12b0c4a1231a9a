using SupportOps.Reporting.Json;
using SupportOps.Reporting.Markdown;
using SupportOps.Reporting.Text;

namespace SupportOps.Reporting;

/// <summary>The ready formats.</summary>
public static class ReportRenderers
{
    /// <summary><c>text</c>: for a terminal.</summary>
    public static IReportRenderer Text { get; } = new TextRenderer();

    /// <summary><c>markdown</c>: the body of a GitLab issue.</summary>
    public static IReportRenderer Markdown { get; } = new MarkdownRenderer();

    /// <summary><c>json</c>: for programs; fields may be added, none is renamed or removed.</summary>
    public static IReportRenderer Json { get; } = new JsonRenderer();

    /// <summary>All ready formats.</summary>
    public static IReadOnlyList<IReportRenderer> All { get; } = [Text, Markdown, Json];

    /// <summary>The renderer of a format; null when there is none.</summary>
    /// <param name="format">Name of the format, any case.</param>
    public static IReportRenderer? Find(string format) =>
        All.FirstOrDefault(renderer => string.Equals(renderer.Format, format, StringComparison.OrdinalIgnoreCase));
}
