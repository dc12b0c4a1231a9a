namespace SupportOps.Runbooks;

/// <summary>Whether a runbook is ready.</summary>
public enum RunbookVerdict
{
    /// <summary>Something is missing or not settled.</summary>
    NotReady = 0,

    /// <summary>Nothing is missing, but somebody should look at the reasons.</summary>
    WithReservations = 1,

    /// <summary>Nothing is missing and everything is settled.</summary>
    Ready = 2,
}
