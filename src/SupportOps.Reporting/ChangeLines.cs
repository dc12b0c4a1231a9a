using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;

namespace SupportOps.Reporting;

/// <summary>What several formats say about the comparison with an earlier report.</summary>
internal static class ChangeLines
{
    private static readonly DiffKind[] Order =
        [DiffKind.New, DiffKind.Fixed, DiffKind.Changed, DiffKind.Persisting, DiffKind.Unknown];

    /// <summary>The earlier report: its quarter and moment.</summary>
    public static string Baseline(AuditDiff diff) =>
        $"{diff.Baseline.Period} ({Moment(diff.Baseline.AsOf)})";

    /// <summary>The counts that are not zero, in words.</summary>
    public static string Counts(AuditDiff diff)
    {
        var counts = Order.Select(kind => (Kind: kind, Count: diff.Count(kind)))
            .Where(pair => pair.Count > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Count} {WireNames.Of(pair.Kind)}"));
        var text = string.Join(", ", counts) is { Length: > 0 } counted ? counted : "nothing found then or now";
        return IsPartial(diff) ? $"{text}; {EarlierIncomplete}" : text;
    }

    /// <summary>What has to stand beside every comparison with an audit that did not see everything.</summary>
    public const string EarlierIncomplete = "the earlier audit was incomplete";

    /// <summary>Whether the earlier audit did not see everything.</summary>
    public static bool IsPartial(AuditDiff diff) => diff.Baseline.Verdict == Verdict.Incomplete;

    /// <summary>Everything but what stayed as it was: new, fixed, changed, unknown.</summary>
    public static IEnumerable<DiffEntry> Moved(AuditDiff diff) => Order
        .Where(kind => kind != DiffKind.Persisting)
        .SelectMany(kind => diff.Entries.Where(entry => entry.Kind == kind));

    /// <summary>What to say of an entry beyond its finding; null when there is nothing.</summary>
    public static string? Note(DiffEntry entry) => entry switch
    {
        { Reason: { } reason } => reason,
        { Kind: DiffKind.Changed, Before: { } then, After: { } now } => Turn(then, now),
        _ => null,
    };

    /// <summary>What a finding says; one that is gone is quoted, for what it says is true no longer.</summary>
    public static string Message(DiffEntry entry) => entry switch
    {
        { After: { } now } => now.Message,
        { Before: { } then } => $"then: {then.Message}",
        _ => string.Empty,
    };

    private static string Turn(Finding then, Finding now)
    {
        (bool IsOther, string Text)[] turns =
        [
            (then.Status != now.Status, $"{WireNames.Of(then.Status)} before, {WireNames.Of(now.Status)} now"),
            (then.Severity != now.Severity, $"{WireNames.Of(then.Severity)} before, {WireNames.Of(now.Severity)} now"),
            (IsOther(then.Actual, now.Actual), $"found before: {then.Actual}"),
            (IsOther(then.Expected, now.Expected), $"expected before: {then.Expected}"),
            (IsRenewed(then, now), "another waiver than before"),
        ];
        var text = string.Join("; ", turns.Where(turn => turn.IsOther).Select(turn => turn.Text));
        return text.Length > 0 ? text : $"said before: {then.Message}";
    }

    private static bool IsRenewed(Finding then, Finding now) => (then.Waiver, now.Waiver) is ({ } old, { } renewed)
        && old with { Location = null } != renewed with { Location = null };

    private static bool IsOther(string? then, string? now) =>
        then is not null && !string.Equals(then, now, StringComparison.Ordinal);

    /// <summary>The kinds of licences, how many there are and how many more; no change without two counts.</summary>
    public static IEnumerable<(string Kind, int Count, int? Change)> Licenses(AuditReport report)
    {
        var change = report.Diff?.LicenseChange;
        return report.Licenses is { } counts
            ?
            [
                ("full", counts.Full, change?.Full), ("administrator", counts.Administrator, change?.Administrator),
                ("light", counts.Light, change?.Light), ("chat only", counts.ChatOnly, change?.ChatOnly),
                ("contributor", counts.Contributor, change?.Contributor),
            ]
            : [];
    }

    /// <summary>A moment as all formats for people show it.</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
