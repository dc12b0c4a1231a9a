using System.Runtime.CompilerServices;
using SupportOps.Scheduling;

namespace SupportOps.Abstractions.Tests.Scheduling;

/// <summary>A calendar in memory that keeps the promises of the port.</summary>
internal sealed class PaperCalendar(string name) : ICalendar
{
    private readonly Dictionary<EntryId, CalendarEntry?> _pages = [];
    private readonly HashSet<EntryId> _moved = [];

    public string Name { get; } = name;

    /// <summary>What a person sees.</summary>
    public IReadOnlyList<CalendarEntry> Visible => [.. _pages.Values.OfType<CalendarEntry>()];

    /// <summary>Somebody else's work, done once just before an entry is moved away.</summary>
    public Func<Task>? BeforeMove { get; set; }

    /// <summary>How many of the next moves fail.</summary>
    public int FailingMoves { get; set; }

    /// <summary>Every call, to see their order.</summary>
    public List<string> Log { get; init; } = [];

    public Task<EntryChange> AddAsync(CalendarEntry entry, CancellationToken cancellationToken = default)
    {
        Log.Add($"{Name}: add");
        return Task.FromResult(Add(entry));
    }

    public Task<EntryStanding> FindAsync(EntryId id, CancellationToken cancellationToken = default)
    {
        Log.Add($"{Name}: find");
        return Task.FromResult(Find(id));
    }

    public async Task<EntryChange> MoveAwayAsync(EntryId id, CancellationToken cancellationToken = default)
    {
        Log.Add($"{Name}: move");
        var before = BeforeMove;
        BeforeMove = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        if (FailingMoves-- > 0)
        {
            throw new SupportOpsApiException(Name, "it failed", "Try again");
        }

        if (Find(id) is not EntryStanding.Present)
        {
            return EntryChange.NothingToRemove;
        }

        _pages.Remove(id);
        _moved.Add(id);
        return EntryChange.MovedAway;
    }

    /// <summary>What a person does with it.</summary>
    public void Delete(EntryId id) => _pages[id] = null;

    public Task<EntryChange> RemoveAsync(EntryTombstone tombstone, CancellationToken cancellationToken = default)
    {
        Log.Add($"{Name}: remove");
        var there = _pages.GetValueOrDefault(tombstone.Id) is not null;
        _pages[tombstone.Id] = null;
        return Task.FromResult(there ? EntryChange.Removed : EntryChange.NothingToRemove);
    }

    public Task<EntryChange> RestoreAsync(CalendarEntry entry, CancellationToken cancellationToken = default)
    {
        _pages[entry.Id] = entry;
        return Task.FromResult(EntryChange.Restored);
    }

    public async IAsyncEnumerable<CalendarEntry> ListAsync(
        DateTimeOffset from, DateTimeOffset to, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var entry in Visible.Where(entry => entry.Start < to && entry.End > from))
        {
            yield return entry;
        }
    }

    private EntryStanding Find(EntryId id) =>
        _pages.TryGetValue(id, out var there)
            ? there is null ? EntryStanding.Removed : EntryStanding.Present
            : _moved.Contains(id) ? EntryStanding.MovedAway : EntryStanding.Absent;

    private EntryChange Add(CalendarEntry entry)
    {
        if (!_pages.TryGetValue(entry.Id, out var there))
        {
            _pages[entry.Id] = entry;
            return EntryChange.Added;
        }

        if (there is null || there == entry)
        {
            return there is null ? EntryChange.StaysRemoved : EntryChange.Unchanged;
        }

        _pages[entry.Id] = entry;
        return EntryChange.Updated;
    }
}
