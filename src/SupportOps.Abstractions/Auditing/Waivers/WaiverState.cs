namespace SupportOps.Auditing.Waivers;

/// <summary>What became of a waiver in one audit. Only an applied one waives anything.</summary>
public enum WaiverState
{
    /// <summary>It waives what it names.</summary>
    Applied,

    /// <summary>The audit found nothing that it names.</summary>
    Unused,

    /// <summary>Its last day is over.</summary>
    Expired,

    /// <summary>It runs further ahead than the terms allow.</summary>
    TooLong,

    /// <summary>It names more than one subject, or another waiver names the same finding.</summary>
    Ambiguous,

    /// <summary>It lacks something, or asks for what the terms do not allow.</summary>
    Malformed,

    /// <summary>It is for another instance.</summary>
    OtherInstance,

    /// <summary>Nothing that it names was found, but the rule it names did not see everything.</summary>
    Undecided,
}
