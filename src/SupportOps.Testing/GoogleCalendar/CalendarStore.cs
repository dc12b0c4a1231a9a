namespace SupportOps.Testing.GoogleCalendar;

/// <summary>One calendar and every entry it ever had. Whoever changes it holds its lock.</summary>
internal sealed class CalendarStore(string id, string summary, TimeZoneInfo zone)
{
    private readonly Dictionary<string, StoredEntry> _entries = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private long _versions;
    private long _givenIds;

    public Lock Lock { get; } = new();

    public string Id => id;

    public string Summary => summary;

    public TimeZoneInfo Zone => zone;

    /// <summary>All entries in the order of their making, removed ones included.</summary>
    public IReadOnlyList<StoredEntry> Entries
    {
        get
        {
            lock (Lock)
            {
                return [.. _order.Select(key => _entries[key])];
            }
        }
    }

    public StoredEntry? Find(string entryId)
    {
        lock (Lock)
        {
            return _entries.GetValueOrDefault(entryId);
        }
    }

    public void Keep(StoredEntry entry)
    {
        lock (Lock)
        {
            if (_entries.TryAdd(entry.Id, entry))
            {
                _order.Add(entry.Id);
                return;
            }

            _entries[entry.Id] = entry;
        }
    }

    public long NextVersion() => Interlocked.Increment(ref _versions);

    public string NextId() => EntryId.Of(id, Interlocked.Increment(ref _givenIds));
}
