namespace SupportOps.Licensing;

/// <summary>Which way a licence request goes, what stands in its way, and why.</summary>
public sealed record LicenseDecision
{
    /// <summary>The way.</summary>
    public required LicenseRoute Route { get; init; }

    /// <summary>Where to ask, for example <c>#g_provision</c>; null when support operations issues it itself.</summary>
    public string? AskIn { get; init; }

    /// <summary>How the licence is filled in; null on every other way, and while something is missing.</summary>
    public LegacyLicense? License { get; init; }

    /// <summary>Why this way, at least one sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What has to be put right first, and how; empty when nothing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether the request can go its way now.</summary>
    public bool IsReady => Route is not LicenseRoute.None && Missing.Count == 0;
}
