namespace SupportOps.Auditing;

/// <summary>What an audit says as a whole.</summary>
public enum Verdict
{
    /// <summary>Everything was read, every rule ran, and nothing of severity low or above was found.</summary>
    Clean,

    /// <summary>Everything was read, every rule ran, and something was found.</summary>
    Findings,

    /// <summary>A source was not read to its end, was empty, or a rule failed: there is no verdict.</summary>
    Incomplete,
}
