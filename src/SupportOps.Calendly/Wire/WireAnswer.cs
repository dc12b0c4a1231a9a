namespace SupportOps.Calendly.Wire;

/// <summary>An answer to a question of the booking page.</summary>
internal sealed class WireAnswer
{
    public string? Question { get; init; }

    public string? Answer { get; init; }

    public int? Position { get; init; }
}
