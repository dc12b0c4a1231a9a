using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Http;
using SupportOps.Reporting;

namespace SupportOps.GitLab.Auditing;

/// <summary>A report as the texts of an issue: its title, its description, and the notes that go on with it.</summary>
internal sealed class AuditIssueText
{
    private const int LongestTitle = 255;
    private const int Reserve = 1_000;

    private AuditIssueText(string title, IReadOnlyList<string> parts, int keptTicks) =>
        (Title, Parts, KeptTicks) = (title, parts, keptTicks);

    public string Title { get; }

    /// <summary>The description first, then the notes in their order; each begins with its marker.</summary>
    public IReadOnlyList<string> Parts { get; }

    public int KeptTicks { get; }

    /// <summary>Writes the texts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="marker">The marker of its instance and quarter.</param>
    /// <param name="published">What was published before, for the boxes that people ticked.</param>
    /// <param name="longest">How many characters a text may have.</param>
    public static AuditIssueText Of(
        AuditReport report, AuditMarker marker, IEnumerable<string> published, int longest)
    {
        var ticks = new TickedFindings();
        foreach (var text in published)
        {
            ticks.Read(text);
        }

        var body = ticks.Apply(report.ToMarkdown().TrimEnd('\n'));
        var parts = TextParts.Cut(body, longest - Reserve);
        var texts = parts.Select((part, index) => Frame(marker, part, index + 1, parts.Count));
        return new AuditIssueText(TitleOf(report), [.. texts], ticks.Kept);
    }

    private static string Frame(AuditMarker marker, string part, int number, int count)
    {
        var head = number == 1
            ? $"{marker.Issue}\n\nWritten by the audit. Ticked boxes are kept when it runs again; other changes of "
                + "this text are not, so write a comment."
            : marker.Part(number);
        var place = count == 1
            ? string.Empty
            : string.Create(
                CultureInfo.InvariantCulture,
                $"\n\nPart {number} of {count}{(number == 1 ? "; the others are comments" : string.Empty)}.");
        return $"{head}{place}\n\n{part.Trim('\n')}";
    }

    private static string TitleOf(AuditReport report)
    {
        var title = UntrustedText.ToSingleLine(report.Title);
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }
}
