namespace SupportOps.Scheduling;

/// <summary>What a calendar knows of an entry of ours.</summary>
public enum EntryStanding
{
    /// <summary>It never had it, or shows nothing of it.</summary>
    Absent,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>It was removed, by a cancellation or by a person, and stays so.</summary>
    Removed,

    /// <summary>We took it off because the call belonged on another calendar; it may come back.</summary>
    MovedAway,
}
