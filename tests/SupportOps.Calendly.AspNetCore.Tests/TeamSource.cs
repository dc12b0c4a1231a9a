using SupportOps.Team;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>A team that is whole, or has a file that cannot be read, or cannot be read at all.</summary>
internal sealed class TeamSource : IRosterSource
{
    private static readonly UnreadableTeamFile Broken = new()
    {
        File = "hana.yaml",
        Line = 1,
        Column = 1,
        Message = "is no YAML",
        Sha256 = new string('0', 64),
    };

    public bool IsComplete { get; set; } = true;

    public bool IsThere { get; set; } = true;

    public bool IsEmpty { get; set; }

    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) => IsThere
        ? Task.FromResult(new Roster
        {
            Members = IsEmpty ? [] : [new TeamMember { File = "pat.yaml", Email = "pat@acme.example" }],
            UnreadableFiles = IsComplete ? [] : [Broken],
        })
        : throw new DirectoryNotFoundException("There is no team folder.");
}
