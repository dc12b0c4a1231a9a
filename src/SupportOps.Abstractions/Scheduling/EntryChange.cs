namespace SupportOps.Scheduling;

/// <summary>What became of an entry in one calendar.</summary>
public enum EntryChange
{
    /// <summary>It was not there, or had been moved away, and is there now.</summary>
    Added,

    /// <summary>It was there already, and as it should be.</summary>
    Unchanged,

    /// <summary>It was there with another time or title, which were corrected.</summary>
    Updated,

    /// <summary>It was removed before and stays so: the cancellation came first, or a person deleted it.</summary>
    StaysRemoved,

    /// <summary>It was there, and is removed now.</summary>
    Removed,

    /// <summary>It was there and is taken off: its place is another calendar. It comes back if that changes.</summary>
    MovedAway,

    /// <summary>It was not there, or removed already; its id is taken now, so that it cannot come later.</summary>
    NothingToRemove,

    /// <summary>It was removed before, and is there again because somebody asked for it.</summary>
    Restored,
}
