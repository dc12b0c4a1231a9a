namespace SupportOps.Auditing.Waivers;

/// <summary>An entry of a waiver list that is no waiver. It waives nothing, and the audit says so.</summary>
public sealed record MalformedWaiver
{
    /// <summary>Where the entry, or what is wrong with it, stands; null for one made in code.</summary>
    public FileLocation? Location { get; init; }

    /// <summary>What is wrong, as one full sentence or several.</summary>
    public required string Problem { get; init; }

    /// <summary>The rule the entry names; null when it does not.</summary>
    public string? Rule { get; init; }

    /// <summary>The subject the entry names; null when it does not.</summary>
    public string? Subject { get; init; }
}
