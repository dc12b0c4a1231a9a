namespace SupportOps.Team;

/// <summary>Where the team comes from.</summary>
public interface IRosterSource
{
    /// <summary>Reads the whole team as one set.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The source does not exist or cannot be read at all.</exception>
    Task<Roster> ReadAsync(CancellationToken cancellationToken = default);
}
