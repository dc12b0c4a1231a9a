namespace SupportOps.Auditing.Waivers;

/// <summary>The waivers an audit is given.</summary>
public sealed record WaiverList
{
    /// <summary>The waivers, in the order of the file.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>
    /// The entries that could not be read as waivers; a list that cannot be read at all is one of them.
    /// </summary>
    public IReadOnlyList<MalformedWaiver> Malformed { get; init; } = [];

    /// <summary>Base name of the file; null for a list made in code.</summary>
    public string? File { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal; null for a list made in code.</summary>
    public string? Sha256 { get; init; }
}
