namespace SupportOps.Testing.Calendly;

/// <summary>Somebody who was invited to a booked call.</summary>
public sealed record CalendlyInvitee
{
    /// <summary>Whole URI of the invitee, below that of the call.</summary>
    public required string Uri { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Whether the invitee does not come any more.</summary>
    public bool IsCanceled { get; init; }

    /// <summary>Why; null when nobody said.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Who canceled: <c>host</c> or <c>invitee</c>; null as long as nobody did.</summary>
    public string? CanceledBy { get; init; }

    /// <summary>Whether it was canceled because of another time.</summary>
    public bool IsRescheduled { get; init; }

    /// <summary>URI of the invitee of the former call; null when there was none.</summary>
    public string? OldInvitee { get; init; }

    /// <summary>URI of the invitee of the call that takes its place; null when there is none.</summary>
    public string? NewInvitee { get; init; }

    /// <summary>URI of the note that the invitee did not come; null when there is none.</summary>
    public string? NoShow { get; init; }

    /// <summary>When the call was booked.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When something about the invitee changed last.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
