using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.GitLab.Auditing;

/// <summary>
/// The hidden first line by which the issue of an instance and quarter is found again, and the notes that go on with
/// it.
/// </summary>
/// <remarks>A comment of HTML: GitLab keeps it and shows it to nobody.</remarks>
internal sealed class AuditMarker
{
    private AuditMarker(string key) => Key = key;

    /// <summary>What to search for; one word.</summary>
    public string Key { get; }

    public string Issue => $"<!-- {Key} -->";

    public static AuditMarker Of(AuditReport report) =>
        new($"supportops:audit:{Uri.EscapeDataString(report.Instance)}:{report.Period}");

    /// <summary>Marker of a part beyond the description, counted from 2.</summary>
    public string Part(int number) => string.Create(CultureInfo.InvariantCulture, $"<!-- {Key}:part-{number} -->");

    /// <summary>Whether a text begins with a marker; what people edit ends its lines otherwise.</summary>
    public static bool Begins(string text, string marker) =>
        text.StartsWith(marker, StringComparison.Ordinal)
        && (text.Length == marker.Length || text[marker.Length] is '\r' or '\n');
}
