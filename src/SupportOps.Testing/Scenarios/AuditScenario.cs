namespace SupportOps.Testing.Scenarios;

/// <summary>
/// A team and its two Zendesk accounts, with faults planted in them and near-misses beside the faults.
/// </summary>
/// <remarks>All people are invented. The same scenario comes out each time.</remarks>
public sealed record AuditScenario
{
    /// <summary>Team files by file name; every one of them can be parsed.</summary>
    public required IReadOnlyDictionary<string, string> TeamFiles { get; init; }

    /// <summary>Zendesk Global.</summary>
    public required PlantedInstance Global { get; init; }

    /// <summary>Zendesk US Government.</summary>
    public required PlantedInstance UsGovernment { get; init; }

    /// <summary>The waivers of the audit, as a YAML file; empty for none.</summary>
    public string Waivers { get; init; } = string.Empty;

    /// <summary>
    /// The audit of the quarter after <see cref="QuarterlyAudit"/>, as of 2026-04-01: what was put right, what went
    /// wrong since, a waiver for each instance, one that has run out, and almost as many new agents as make an audit
    /// doubt that it read the right account.
    /// </summary>
    public static AuditScenario FollowingAudit() => FollowingQuarter.Of(QuarterlyAudit());

    /// <summary>
    /// A quarterly audit with every check of both handbook audits, and the checks of the input itself.
    /// </summary>
    public static AuditScenario QuarterlyAudit()
    {
        var planting = new Planting();
        GlobalFaults.Plant(planting);
        UsGovernmentFaults.Plant(planting);
        NearMisses.Plant(planting);
        Outsiders.Plant(planting);
        return planting.Harvest();
    }

    /// <summary>Writes the team files into a folder, which is made when it is missing.</summary>
    /// <param name="folder">The folder.</param>
    public void WriteTeamFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in TeamFiles)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }
}
