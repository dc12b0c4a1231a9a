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
