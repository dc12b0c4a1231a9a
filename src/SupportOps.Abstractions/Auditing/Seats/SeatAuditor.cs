using SupportOps.Team;
using SupportOps.Time;

namespace SupportOps.Auditing.Seats;

/// <summary>Runs the audit of Calendly: reads the team and the accounts through the ports, then judges.</summary>
public sealed class SeatAuditor
{
    private readonly IRosterSource _roster;
    private readonly ISeatDirectory _seats;
    private readonly TimeProvider _time;

    /// <summary>Connects the two sources.</summary>
    /// <param name="roster">Where the team comes from.</param>
    /// <param name="seats">Where the accounts come from.</param>
    /// <param name="timeProvider">The clock that dates the snapshot; the system's when null.</param>
    public SeatAuditor(IRosterSource roster, ISeatDirectory seats, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(seats);
        _roster = roster;
        _seats = seats;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// How long reading may take; what is not read by then makes the report incomplete. Null for no limit.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Reads everything and judges it.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="period">The quarter; null for the present one, in UTC.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">
    /// The credential was refused. Every other failure of the directory makes the report incomplete.
    /// </exception>
    /// <exception cref="IOException">The team cannot be read at all.</exception>
    public async Task<AuditReport> RunAsync(
        SeatPolicy policy, AuditPeriod? period = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Evaluate(await CaptureAsync(cancellationToken).ConfigureAwait(false), period);
    }

    /// <summary>Reads everything that the audit looks at.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SupportOpsApiException">The credential was refused.</exception>
    /// <exception cref="IOException">The team cannot be read at all.</exception>
    public async Task<SeatSnapshot> CaptureAsync(CancellationToken cancellationToken = default)
    {
        var capturedAt = _time.GetUtcNow();
        var roster = await _roster.ReadAsync(cancellationToken).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(TimeLimit ?? Timeout.InfiniteTimeSpan, _time);
        var (seats, source) = await new SourceReading(limit.Token)
            .ReadAsync(SourceKinds.Seats, _seats.Endpoint, _seats.ListSeatsAsync, PartsOf, cancellationToken)
            .ConfigureAwait(false);
        return new SeatSnapshot
        {
            CapturedAt = capturedAt,
            Roster = roster,
            Seats = seats,
            Sources = [AuditSources.OfTeam(roster), source],
        };
    }

    private static IReadOnlyList<string?> PartsOf(Seat seat) =>
        [seat.Id, seat.Role.ToString(), seat.Email, seat.Name, seat.Page];
}
