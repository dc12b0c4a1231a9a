namespace SupportOps.Testing.GoogleCalendar;

/// <summary>One calendar of a running server, to look at and to change as its people would.</summary>
public sealed class ServedCalendar
{
    private readonly CalendarAccount _account;
    private readonly CalendarStore _store;

    internal ServedCalendar(CalendarAccount account, CalendarStore store) => (_account, _store) = (account, store);

    /// <summary>Its id.</summary>
    public string Id => _store.Id;

    /// <summary>What it is called.</summary>
    public string Summary => _store.Summary;

    /// <summary>The entries that stand, in the order of their making.</summary>
    public IReadOnlyList<GoogleCalendarEntry> Entries => [.. All.Where(static entry => !entry.IsRemoved)];

    /// <summary>The entries that were removed and not restored.</summary>
    public IReadOnlyList<GoogleCalendarEntry> RemovedEntries => [.. All.Where(static entry => entry.IsRemoved)];

    private IEnumerable<GoogleCalendarEntry> All => _store.Entries.Select(EntryJson.View);

    /// <summary>An entry, whether it stands or was removed; null when the id was never used.</summary>
    /// <param name="id">Its id.</param>
    public GoogleCalendarEntry? Find(string id) => _store.Find(id) is { } entry ? EntryJson.View(entry) : null;

    /// <summary>Removes an entry, as a person does with the mouse.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="ArgumentException">No such entry stands.</exception>
    public void Remove(string id)
    {
        var answer = new EntryWrites(_account, _store).Delete(id, match: null);
        if (answer.Status != 204)
        {
            throw new ArgumentException($"No entry {id} stands in the calendar {Id}.", nameof(id));
        }
    }

    /// <summary>Makes an entry, as a person or another program does.</summary>
    /// <param name="json">The resource, as Events: insert takes it.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentException">The calendar refuses it; the message holds its answer.</exception>
    public GoogleCalendarEntry Add(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var given = Serving.RequestText.FindObject(json)
            ?? throw new ArgumentException("The text is no JSON object.", nameof(json));
        var answer = new EntryWrites(_account, _store).Insert(given);
        var id = Serving.NodeText.Of(Serving.RequestText.FindObject(answer.Body)?["id"]);
        return answer.Status == 200 && id is not null && Find(id) is { } entry
            ? entry
            : throw new ArgumentException(answer.Body, nameof(json));
    }
}
