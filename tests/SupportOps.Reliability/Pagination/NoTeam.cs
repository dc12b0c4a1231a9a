using SupportOps.Team;

namespace SupportOps.Reliability.Pagination;

/// <summary>A team without members; only the agents matter here.</summary>
internal sealed class NoTeam : IRosterSource
{
    public Task<Roster> ReadAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new Roster { Members = [] });
}
