namespace SupportOps.Scheduling;

/// <summary>What is to be done to one entry, so that a calendar says what is booked.</summary>
public enum ReconciliationAction
{
    /// <summary>Add it, unless it was removed before: then it stays so.</summary>
    Add,

    /// <summary>Add it, even if it was removed before. Only when a person asked for it.</summary>
    Restore,

    /// <summary>Correct its time or title.</summary>
    Correct,

    /// <summary>Take it off: the call has its place in another calendar.</summary>
    Move,

    /// <summary>Remove it: the call was cancelled.</summary>
    Remove,

    /// <summary>Leave it alone; a person should look at it.</summary>
    Leave,
}
