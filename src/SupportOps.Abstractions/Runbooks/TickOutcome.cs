namespace SupportOps.Runbooks;

/// <summary>How ticking an item ended.</summary>
public enum TickOutcome
{
    /// <summary>The item is ticked now.</summary>
    Ticked = 0,

    /// <summary>It was ticked before; nothing was changed.</summary>
    AlreadyTicked = 1,

    /// <summary>The item does not stand where it was read; nothing was changed.</summary>
    Changed = 2,
}
