namespace SupportOps.Scheduling;

/// <summary>One calendar, in which only the entries of ours are ever touched.</summary>
/// <remarks>
/// Every call may be repeated and may meet another replica doing the same: the id of the entry
/// (<see cref="EntryId"/>) is the only key, and what is written depends on the entry alone. An entry that was removed,
/// by us or by a person, never comes back except by <see cref="RestoreAsync"/>, however old the delivery is that asks
/// for it. Only what <see cref="MoveAwayAsync"/> took off does, when it is added again. Entries made by others are
/// neither changed nor listed.
/// </remarks>
public interface ICalendar
{
    /// <summary>Name by which a classification chooses the calendar, for example <c>GitLab Support</c>.</summary>
    string Name { get; }

    /// <summary>Makes sure that the entry is there, unless it was removed before.</summary>
    /// <remarks>
    /// Insert with the entry's id. Where the id is taken, look at what is there: a removed entry stays so; one whose
    /// start, end or summary differ is corrected; any other is left as it is, edits by people included.
    /// </remarks>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <returns>
    /// <see cref="EntryChange.Added"/>, <see cref="EntryChange.Unchanged"/>, <see cref="EntryChange.Updated"/> or
    /// <see cref="EntryChange.StaysRemoved"/>.
    /// </returns>
    /// <exception cref="SupportOpsApiException">The calendar did not do it; the call may be repeated.</exception>
    Task<EntryChange> AddAsync(CalendarEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Looks for an entry by its id, wherever in time it stands.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <exception cref="SupportOpsApiException">The calendar did not answer; the call may be repeated.</exception>
    Task<EntryStanding> FindAsync(EntryId id, CancellationToken cancellationToken = default);

    /// <summary>Takes an entry off because the call has its place in another calendar.</summary>
    /// <remarks>
    /// Mark, then delete, so that <see cref="AddAsync"/> can tell it from an entry that was removed. Where it is not
    /// there, nothing is done and its id stays free.
    /// </remarks>
    /// <param name="id">The id.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <returns><see cref="EntryChange.MovedAway"/> or <see cref="EntryChange.NothingToRemove"/>.</returns>
    /// <exception cref="SupportOpsApiException">The calendar did not do it; the call may be repeated.</exception>
    Task<EntryChange> MoveAwayAsync(EntryId id, CancellationToken cancellationToken = default);

    /// <summary>Makes sure that the entry is not there and cannot come later.</summary>
    /// <remarks>
    /// Delete by id. Where there never was one, insert a tombstone and delete it, so that the id is taken for ever.
    /// </remarks>
    /// <param name="tombstone">Which entry, and what a calendar that never had it needs.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <returns><see cref="EntryChange.Removed"/> or <see cref="EntryChange.NothingToRemove"/>.</returns>
    /// <exception cref="SupportOpsApiException">The calendar did not do it; the call may be repeated.</exception>
    Task<EntryChange> RemoveAsync(EntryTombstone tombstone, CancellationToken cancellationToken = default);

    /// <summary>Makes sure that the entry is there even if it was removed; only for a person who asks for it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Stops the work; it may be repeated then.</param>
    /// <returns>
    /// <see cref="EntryChange.Restored"/>, or <see cref="EntryChange.Added"/>, <see cref="EntryChange.Unchanged"/>,
    /// <see cref="EntryChange.Updated"/> where it had not been removed.
    /// </returns>
    /// <exception cref="SupportOpsApiException">The calendar did not do it; the call may be repeated.</exception>
    Task<EntryChange> RestoreAsync(CalendarEntry entry, CancellationToken cancellationToken = default);

    /// <summary>Lists the entries of ours that are there and overlap a span; removed ones are left out.</summary>
    /// <remarks>
    /// The stream ends normally only when the last page was read. Each entry's <see cref="CalendarEntry.SourceUri"/> is
    /// the one kept with it; one whose id does not follow from it is none of ours.
    /// </remarks>
    /// <param name="from">Begin of the span; entries that end at it or before are left out.</param>
    /// <param name="to">End of the span; entries that start at it or later are left out.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="SupportOpsApiException">A page could not be read.</exception>
    IAsyncEnumerable<CalendarEntry> ListAsync(
        DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken = default);
}
