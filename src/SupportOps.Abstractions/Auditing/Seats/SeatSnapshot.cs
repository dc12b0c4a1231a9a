using SupportOps.Team;

namespace SupportOps.Auditing.Seats;

/// <summary>Everything the audit of Calendly looks at, as it was at one moment.</summary>
public sealed record SeatSnapshot
{
    /// <summary>When the reading began.</summary>
    public required DateTimeOffset CapturedAt { get; init; }

    /// <summary>The team.</summary>
    public required Roster Roster { get; init; }

    /// <summary>The accounts, each once.</summary>
    public required IReadOnlyList<Seat> Seats { get; init; }

    /// <summary>
    /// What was read. A kind of source that is not listed was made in code, and the caller vouches that it is whole.
    /// </summary>
    public IReadOnlyList<SnapshotSource> Sources { get; init; } = [];
}
