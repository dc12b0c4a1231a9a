using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GoogleCalendar;

/// <summary>Which entries a listing shows, and in which order.</summary>
/// <remarks>Source: Google Calendar API v3, Events: list, parameters.</remarks>
internal sealed class EntryFilter
{
    private bool ShowsRemoved { get; init; }

    private bool IsByStart { get; init; }

    private DateTimeOffset? EndsAfter { get; init; }

    private DateTimeOffset? StartsBefore { get; init; }

    private (string Name, string Value)[] Properties { get; init; } = [];

    private string? ICalUid { get; init; }

    /// <summary>Reads the parameters; null when one cannot be understood, which is named then.</summary>
    public static EntryFilter? Read(IQueryCollection query, out string invalid)
    {
        invalid = FindInvalid(query);
        return invalid.Length > 0 ? null : new EntryFilter
        {
            ShowsRemoved = query["showDeleted"] == "true",
            IsByStart = query["orderBy"] == "startTime",
            EndsAfter = EntryTime.ReadWithOffset(query["timeMin"]),
            StartsBefore = EntryTime.ReadWithOffset(query["timeMax"]),
            Properties = [.. query["privateExtendedProperty"].OfType<string>().Select(Split)],
            ICalUid = query["iCalUID"],
        };
    }

    public IEnumerable<StoredEntry> Apply(IEnumerable<StoredEntry> entries)
    {
        var shown = entries.Where(IsShown);
        return IsByStart ? shown.OrderBy(static entry => entry.Start) : shown;
    }

    private static string FindInvalid(IQueryCollection query)
    {
        var times = new[] { "timeMin", "timeMax" };
        var wrongTime = Array.Find(
            times, name => query.ContainsKey(name) && EntryTime.ReadWithOffset(query[name]) is null);
        var order = (string?)query["orderBy"];
        var isWrongOrder = order is not (null or "updated" or "startTime")
            || (order == "startTime" && query["singleEvents"] != "true");
        var isWrongProperty = query["privateExtendedProperty"]
            .Any(static pair => pair?.Contains('=', StringComparison.Ordinal) != true);
        return wrongTime ?? (isWrongOrder ? "orderBy" : isWrongProperty ? "privateExtendedProperty" : string.Empty);
    }

    private static (string Name, string Value) Split(string pair)
    {
        var end = pair.IndexOf('=', StringComparison.Ordinal);
        return (pair[..end], pair[(end + 1)..]);
    }

    private bool IsShown(StoredEntry entry)
    {
        var own = EntryJson.PrivateProperties(entry.Resource);
        return (ShowsRemoved || !entry.IsRemoved)
            && (EndsAfter is null || entry.End > EndsAfter)
            && (StartsBefore is null || entry.Start < StartsBefore)
            && (ICalUid is null || NodeText.Of(entry.Resource["iCalUID"]) == ICalUid)
            && Array.TrueForAll(Properties, wanted => own.GetValueOrDefault(wanted.Name) == wanted.Value);
    }
}
