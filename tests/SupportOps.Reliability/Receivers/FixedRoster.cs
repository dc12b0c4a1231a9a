using SupportOps.Team;

namespace SupportOps.Reliability.Receivers;

/// <summary>A team of one, who works for the US Government's customers.</summary>
internal sealed class FixedRoster : IRosterSource
{
    public const string Agent = "agent@reliability.test";

    private static readonly Task<Roster> Team = Task.FromResult(new Roster
    {
        Members =
        [
            new TeamMember
            {
                File = "agent.yaml",
                Email = Agent,
                Focuses = [new Focus { Name = FocusName.UsFederal, Percentage = 100 }],
            },
        ],
    });

    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) => Team;
}
