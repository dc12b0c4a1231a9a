using System.Globalization;
using System.Text;

namespace SupportOps.Scheduling;

/// <summary>How a booking is written into a calendar.</summary>
/// <remarks>
/// Names and answers are written by strangers and calendars show descriptions as HTML, so what they wrote is made plain
/// text first, and of links only those over https are shown.
/// </remarks>
public sealed record CalendarEntryFormat
{
    internal const string NoEntry =
        "The booking lacks its address or its times, or they cannot be right, so it has no place in a calendar.";

    // Calendars keep the address beside the entry, in 1,024 characters at most.
    internal const int LongestAddress = 1024;
    private const int LongestLine = 1000;
    private const int LongestName = 200;
    private const int LongestAnswer = 2000;
    private const int MostAnswers = 3;

    /// <summary>The ticket question, the customer and the links.</summary>
    public static CalendarEntryFormat Default { get; } = new();

    /// <summary>Text by which the question is known whose answer is shown, in any case.</summary>
    public string TicketQuestion { get; init; } = "ticket";

    /// <summary>Title of a call without a name.</summary>
    public string UnnamedSummary { get; init; } = "Support call";

    /// <summary>
    /// The entry of a booking; null when the booking lacks its address or one of its times, when the address is longer
    /// than 1,024 characters, or when it ends before it begins.
    /// </summary>
    /// <param name="booking">The booking.</param>
    public CalendarEntry? FindEntry(Booking booking)
    {
        ArgumentNullException.ThrowIfNull(booking);
        return booking is { ScheduledEventUri.Length: > 0 and <= LongestAddress, Start: { } start, End: { } end }
            && start <= end
            ? new CalendarEntry
            {
                SourceUri = booking.ScheduledEventUri,
                Summary = Line(booking.Name) is { Length: > 0 } name ? name : UnnamedSummary,
                Description = Describe(booking),
                Location = Line(booking.Location) is { Length: > 0 } location ? location : null,
                Start = WholeSecond(start),
                End = WholeSecond(end),
            }
            : null;
    }

    // Calendars keep no fractions, and a time that differs by one would be corrected again and again.
    private static DateTimeOffset WholeSecond(DateTimeOffset time) =>
        new(time.UtcTicks - (time.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);

    private string Describe(Booking booking)
    {
        var lines = booking.Answers
            .Where(answer => answer.Question.Contains(TicketQuestion, StringComparison.OrdinalIgnoreCase))
            .Take(MostAnswers)
            .Select(answer => $"{Plain(answer.Question, LongestName)}: {Plain(answer.Answer, LongestAnswer)}")
            .Append(Labelled("Customer", Customer(booking)))
            .Append(Labelled("Cancel", Link(booking.CancelUrl)))
            .Append(Labelled("Reschedule", Link(booking.RescheduleUrl)));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Customer(Booking booking) =>
        (Plain(booking.InviteeName, LongestName), Plain(booking.InviteeEmail, LongestName)) switch
        {
            ("", var email) => email,
            (var name, "") => name,
            var (name, email) => $"{name} ({email})",
        };

    private static string Labelled(string label, string text) => text.Length == 0 ? text : $"{label}: {text}";

    private static string Link(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps
            ? Markup(link.AbsoluteUri)
            : string.Empty;

    private static string Plain(string? text, int longest) => Markup(OneLine(text, longest));

    private static string Line(string? text) => OneLine(text, LongestLine);

    private static string Markup(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    // A line that a stranger starts could pass for one of ours.
    private static string OneLine(string? text, int longest)
    {
        var line = new StringBuilder();
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > longest)
            {
                line.Append('…');
                break;
            }

            line.Append(IsVisible(rune) ? rune.ToString() : " ");
        }

        return line.ToString().Trim();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
