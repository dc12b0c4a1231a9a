using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>A team that is whole, or has a file that cannot be read, or cannot be read at all.</summary>
internal sealed class TeamSource : IRosterSource
{
    public bool IsComplete { get; set; } = true;

    public bool IsThere { get; set; } = true;

    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) => IsThere
        ? Task.FromResult(new Roster
        {
            Members = [],
            UnreadableFiles = IsComplete ? [] : [new UnreadableTeamFile("hana.yaml", "TY-YAML")],
        })
        : throw new DirectoryNotFoundException("There is no team folder.");
}
