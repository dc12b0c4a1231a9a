namespace SupportOps.Testing.Calendly;

/// <summary>A booked call: what Calendly calls a scheduled event.</summary>
public sealed record CalendlyBooking
{
    /// <summary>Whole URI of the call.</summary>
    public required string Uri { get; init; }

    /// <summary>What it is called; null when it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>When it starts.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>When it ends.</summary>
    public DateTimeOffset End { get; init; }

    /// <summary>Who holds it.</summary>
    public required IReadOnlyList<CalendlyUser> Hosts { get; init; }

    /// <summary>Who was invited, those who canceled included.</summary>
    public required IReadOnlyList<CalendlyInvitee> Invitees { get; init; }

    /// <summary>Questions and answers of the booking, the same for all invitees.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Answers { get; init; } = [];

    /// <summary>Where it takes place, as JSON; null for nowhere.</summary>
    public string? LocationJson { get; init; }

    /// <summary>How many may be invited.</summary>
    public int InviteeLimit { get; init; } = 1;

    /// <summary>Whether it takes place no more.</summary>
    public bool IsCanceled { get; init; }

    /// <summary>When it was booked.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something about it changed last.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
