namespace SupportOps.Reliability.Faults;

/// <summary>What must become of a call that a fault hits.</summary>
internal enum FaultRule
{
    /// <summary>It is tried again: a fault that comes once is not seen, one that stays is a typed error.</summary>
    Retried,

    /// <summary>It is a typed error at once, and no second request is sent.</summary>
    Refused,

    /// <summary>It is tried again once, at once, with a new credential; a second time it is a typed error.</summary>
    Renewed,

    /// <summary>The wait asked for is longer than the time left: a typed error at once that says so.</summary>
    GivesUp,

    /// <summary>It is no fault to the caller: the answer is good, at the first request.</summary>
    Harmless,

    /// <summary>No rule says which: the good answer or a typed error, but nothing else.</summary>
    Unspecified,
}
