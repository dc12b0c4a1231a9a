using System.Net;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>One entry brought to where it should be, whatever is there and whoever else is at it.</summary>
/// <remarks>
/// The id of an entry is never free again, so that an insert refused with 409 met an entry that is there or was
/// removed, and reading it tells which. Source: Google Calendar API, Events, insert and delete.
/// </remarks>
internal sealed class EntryWork(EntryCalls calls, string system)
{
    private const int MaxRounds = 5;

    public async Task<EntryChange> AddAsync(CalendarEntry entry)
    {
        if (await calls.TryInsertAsync(EntryBody.OfNew(entry), "insert").ConfigureAwait(false))
        {
            return EntryChange.Added;
        }

        for (var round = 1; round <= MaxRounds; round++)
        {
            var there = await calls.FindAsync(entry.Id).ConfigureAwait(false);

            var change = StandingOf(there) switch
            {
                // A taken id that shows nothing was removed long ago.
                EntryStanding.Absent or EntryStanding.Removed => EntryChange.StaysRemoved,
                EntryStanding.MovedAway => await TryBringBackAsync(entry, there!).ConfigureAwait(false),
                _ => await TrySettleAsync(entry, there!, round).ConfigureAwait(false),
            };
            if (change is { } done)
            {
                return done;
            }
        }

        throw KeepsChanging();
    }

    public async Task<EntryStanding> FindAsync(EntryId id) =>
        StandingOf(await calls.FindAsync(id).ConfigureAwait(false));

    public async Task<EntryChange> MoveAwayAsync(EntryId id)
    {
        for (var round = 1; round <= MaxRounds; round++)
        {
            var there = await calls.FindAsync(id).ConfigureAwait(false);
            if (StandingOf(there) is not EntryStanding.Present)
            {
                return EntryChange.NothingToRemove;
            }

            // The mark may stand from an attempt that ended before the deletion.
            if (EntryProperties.IsMovedAway(there!)
                || await calls.TryMarkMovedAsync(id, there!).ConfigureAwait(false))
            {
                return await calls.DeleteAsync(id).ConfigureAwait(false) is HttpStatusCode.NoContent
                    ? EntryChange.MovedAway
                    : EntryChange.NothingToRemove;
            }
        }

        throw KeepsChanging();
    }

    public async Task<EntryChange> RemoveAsync(EntryTombstone tombstone)
    {
        switch (await calls.DeleteAsync(tombstone.Id).ConfigureAwait(false))
        {
            case HttpStatusCode.NoContent:
                return EntryChange.Removed;
            case HttpStatusCode.Gone:
                return EntryChange.NothingToRemove;
        }

        var isOurs = await calls.TryInsertAsync(EntryBody.OfTombstone(tombstone), "tombstone").ConfigureAwait(false);
        var deleted = await calls.DeleteAsync(tombstone.Id).ConfigureAwait(false);
        return (isOurs, deleted) switch
        {
            // Somebody else's entry came between: the late creation that the tombstone is for.
            (false, HttpStatusCode.NoContent) => EntryChange.Removed,
            (true, HttpStatusCode.NotFound) => throw new SupportOpsApiException(
                system,
                "the tombstone of a removed entry was added and could not be found again",
                "Repeat the removal: the tombstone may still be seen in the calendar"),
            _ => EntryChange.NothingToRemove,
        };
    }

    public async Task<EntryChange> RestoreAsync(CalendarEntry entry)
    {
        for (var round = 1; round <= MaxRounds; round++)
        {
            var there = await calls.FindAsync(entry.Id).ConfigureAwait(false);
            var change = there switch
            {
                { IsRemoved: false } => await TrySettleAsync(entry, there, round).ConfigureAwait(false),
                null when await calls.TryInsertAsync(EntryBody.OfNew(entry), "insert").ConfigureAwait(false) =>
                    EntryChange.Added,
                _ => await TryReviveAsync(entry, there).ConfigureAwait(false),
            };
            if (change is { } done)
            {
                return done;
            }
        }

        throw KeepsChanging();
    }

    private async Task<EntryChange?> TrySettleAsync(CalendarEntry entry, WireEvent there, int round)
    {
        if (IsAsItShouldBe(entry, there))
        {
            // A correction whose answer was lost is found done in the next round.
            return round == 1 ? EntryChange.Unchanged : EntryChange.Updated;
        }

        return await calls.TryCorrectAsync(entry, there).ConfigureAwait(false) ? EntryChange.Updated : null;
    }

    private async Task<EntryChange?> TryReviveAsync(CalendarEntry entry, WireEvent? removed)
    {
        try
        {
            return await calls.TryRestoreAsync(entry, removed).ConfigureAwait(false) ? EntryChange.Restored : null;
        }
        catch (SupportOpsApiException exception) when (
            exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            throw new SupportOpsApiException(
                system,
                "the removed entry was not restored: Google no longer lets it be changed",
                "Restore it in the calendar's trash, or add it there by hand",
                exception)
            {
                Status = exception.Status,
                Code = exception.Code,
                RequestId = exception.RequestId,
            };
        }
    }

    // Google may have cleared it away for good; then it stays removed, as anything else would fail for ever.
    private async Task<EntryChange?> TryBringBackAsync(CalendarEntry entry, WireEvent moved)
    {
        try
        {
            return await calls.TryRestoreAsync(entry, moved).ConfigureAwait(false) ? EntryChange.Added : null;
        }
        catch (SupportOpsApiException exception) when (
            exception.Status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return EntryChange.StaysRemoved;
        }
    }

    private static EntryStanding StandingOf(WireEvent? there) => there switch
    {
        null => EntryStanding.Absent,
        { IsRemoved: false } => EntryStanding.Present,
        _ => EntryProperties.IsMovedAway(there) ? EntryStanding.MovedAway : EntryStanding.Removed,
    };

    private static bool IsAsItShouldBe(CalendarEntry entry, WireEvent there) =>
        there.Start?.DateTime?.UtcDateTime == entry.Start.UtcDateTime
        && there.End?.DateTime?.UtcDateTime == entry.End.UtcDateTime
        && (there.Summary ?? string.Empty) == EntryText.OneLine(entry.Summary)
        && EntryProperties.FindSourceUri(there) == entry.SourceUri
        && !EntryProperties.IsMovedAway(there);

    private SupportOpsApiException KeepsChanging() => new(
        system,
        $"the entry was changed by somebody else each of {MaxRounds} times it was looked at",
        "Try again later");
}
