namespace SupportOps.Channels;

/// <summary>The views of a team in the order of work, with what waits in them.</summary>
public sealed record ViewWorklist
{
    /// <summary>Name of the team.</summary>
    public required string Team { get; init; }

    /// <summary>The views, the first one to work first.</summary>
    public required IReadOnlyList<ViewWork> Views { get; init; }

    /// <summary>Views of the team that agents do not see; what is in them is worked by nobody.</summary>
    public required IReadOnlyList<TicketView> Inactive { get; init; }

    /// <summary>
    /// How many tickets wait in all views together; null when the count of one is not known. A ticket in two views
    /// counts twice.
    /// </summary>
    public long? Total => Views.Any(work => work.Tickets is null) ? null : Views.Sum(work => work.Tickets ?? 0);

    /// <summary>The first view that is not known to be empty; null when all are. A stored 0 is not known.</summary>
    public ViewWork? Next => Views.FirstOrDefault(work => !work.IsEmpty);

    /// <summary>Whether the team is through: every view is known to be empty. Never true without a view.</summary>
    public bool IsDone => Views.Count > 0 && Next is null;
}
