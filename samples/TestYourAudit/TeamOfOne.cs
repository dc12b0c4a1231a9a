using SupportOps.Team;

namespace TestYourAudit;

/// <summary>A team without files.</summary>
internal sealed class TeamOfOne : IRosterSource
{
    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(new Roster
    {
        Members =
        [
            new TeamMember
            {
                File = "ada.yaml", Name = "User 1001", Email = "user1001@example.test",
                Zendesk = new() { Main = new ZendeskProfile { Id = new ZendeskUserId(1001) } },
            },
        ],
    });
}
