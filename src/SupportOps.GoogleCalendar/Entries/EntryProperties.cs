using SupportOps.GoogleCalendar.Wire;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>
/// What is kept with each entry of ours, unseen by people: a mark to list by, and the call it stands for.
/// </summary>
/// <remarks>
/// A key may have 44 characters and a value 1,024. Source: Google Calendar API, Extended properties.
/// </remarks>
internal static class EntryProperties
{
    public const string Mark = "supportops";
    public const string MarkValue = "v1";
    public const string SourceUri = "supportopsUri";

    /// <summary>On an entry that is deleted because its call has its place in another calendar.</summary>
    public const string MovedAway = "supportopsMoved";
    public const int LongestValue = 1024;

    /// <summary>Whether we took the entry off ourselves, to put it into another calendar.</summary>
    public static bool IsMovedAway(WireEvent entry) =>
        entry.ExtendedProperties?.Private?.GetValueOrDefault(MovedAway) is { Length: > 0 };

    /// <summary>
    /// The call of an entry, if it is ours: its id follows from the address, which nobody else would give it.
    /// </summary>
    public static string? FindSourceUri(WireEvent entry) =>
        entry.ExtendedProperties?.Private?.GetValueOrDefault(SourceUri) is { Length: > 0 } uri
        && EntryId.Of(uri).Value == entry.Id
            ? uri
            : null;
}
