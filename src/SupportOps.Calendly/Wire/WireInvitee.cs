namespace SupportOps.Calendly.Wire;

/// <summary>Somebody who booked.</summary>
internal sealed class WireInvitee
{
    public string? Uri { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Status { get; init; }

    public string? Timezone { get; init; }

    public bool? Rescheduled { get; init; }

    public string? OldInvitee { get; init; }

    public string? NewInvitee { get; init; }

    public string? CancelUrl { get; init; }

    public string? RescheduleUrl { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public WireAnswer?[]? QuestionsAndAnswers { get; init; }
}
