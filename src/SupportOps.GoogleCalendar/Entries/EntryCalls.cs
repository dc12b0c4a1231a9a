using System.Net;
using System.Net.Http.Headers;
using SupportOps.GoogleCalendar.Wire;
using SupportOps.Http;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar.Entries;

/// <summary>
/// The requests of one piece of work, which share its time. Every address is built from an id of ours.
/// </summary>
internal sealed class EntryCalls(GoogleCalendarAccount account, CallBudget budget, CancellationToken cancellationToken)
{
    private const string Subject = "the entry";

    /// <summary>Inserts an entry with its id; false when the id is taken, which it stays after a removal.</summary>
    public Task<bool> TryInsertAsync(ReadOnlyMemory<byte> body, string action) => TryWriteAsync(
        new ApiCall<NoAnswer>
        {
            Address = account.Address.Insert,
            Subject = Subject,
            Verb = "added",
            Method = HttpMethod.Post,
            Body = body,
            Success = [HttpStatusCode.OK, HttpStatusCode.Created],

            // The id in the body makes a second insert the same as the first.
            IsRepeatable = true,
        },
        action,
        static status => status is HttpStatusCode.Conflict);

    /// <summary>The entry with an id, removed or not; null when Google shows none.</summary>
    public async Task<WireEvent?> FindAsync(EntryId id)
    {
        try
        {
            return await account.Api.SendAsync(
                new ApiCall<WireEvent>
                {
                    Address = account.Address.Entry(id),
                    Subject = Subject,
                    Shape = CalendarJson.Default.WireEvent,
                },
                budget,
                cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception) when (IsAbsent(exception.Status))
        {
            return null;
        }
    }

    /// <summary>Corrects an entry; false when it is no longer what was looked at.</summary>
    public Task<bool> TryCorrectAsync(CalendarEntry entry, WireEvent there) => TryWriteAsync(
        Change(HttpMethod.Patch, entry.Id, there) with
        {
            Verb = "corrected",
            Body = EntryBody.OfCorrection(entry, there),
        },
        "update",
        static status => status is HttpStatusCode.PreconditionFailed || IsAbsent(status));

    /// <summary>Makes a removed entry whole again; false when it is no longer what was looked at.</summary>
    public Task<bool> TryRestoreAsync(CalendarEntry entry, WireEvent? removed) => TryWriteAsync(
        Change(HttpMethod.Put, entry.Id, removed) with
        {
            Verb = "restored",
            Body = EntryBody.OfRestored(entry, removed),
        },
        "restore",
        static status => status is HttpStatusCode.PreconditionFailed);

    /// <summary>Marks an entry that is to leave; false when it is no longer what was looked at.</summary>
    public Task<bool> TryMarkMovedAsync(EntryId id, WireEvent there) => TryWriteAsync(
        Change(HttpMethod.Patch, id, there) with
        {
            Verb = "moved away",
            Body = EntryBody.OfMove(),
        },
        "update",
        static status => IsAbsent(status) || status is HttpStatusCode.PreconditionFailed);

    /// <summary>Deletes the entry with an id.</summary>
    /// <returns>204 when it was there, 410 when it was deleted before, 404 when Google shows none.</returns>
    public async Task<HttpStatusCode> DeleteAsync(EntryId id)
    {
        var call = new ApiCall<NoAnswer>
        {
            Address = account.Address.EntryToWrite(id),
            Subject = Subject,
            Verb = "removed",
            Method = HttpMethod.Delete,
            Success = [HttpStatusCode.NoContent, HttpStatusCode.OK],
        };
        try
        {
            await account.Api.SendAsync(call, budget, cancellationToken).ConfigureAwait(false);
            GoogleCalendarTelemetry.CountWrite(account.System, "delete");
            return HttpStatusCode.NoContent;
        }
        catch (SupportOpsApiException exception) when (IsAbsent(exception.Status))
        {
            return exception.Status!.Value;
        }
    }

    private ApiCall<NoAnswer> Change(HttpMethod method, EntryId id, WireEvent? seen) => new()
    {
        Address = account.Address.EntryToWrite(id),
        Subject = Subject,
        Method = method,

        // Whoever removes or changes the entry after it was looked at wins.
        Headers = EntityTagHeaderValue.TryParse(seen?.Etag, out var tag) ? [new("If-Match", tag.ToString())] : [],
        IsRepeatable = true,
    };

    private async Task<bool> TryWriteAsync(
        ApiCall<NoAnswer> call, string action, Func<HttpStatusCode?, bool> isNo)
    {
        try
        {
            await account.Api.SendAsync(call, budget, cancellationToken).ConfigureAwait(false);
            GoogleCalendarTelemetry.CountWrite(account.System, action);
            return true;
        }
        catch (SupportOpsApiException exception) when (isNo(exception.Status))
        {
            return false;
        }
    }

    private static bool IsAbsent(HttpStatusCode? status) => status is HttpStatusCode.NotFound or HttpStatusCode.Gone;
}
