namespace SupportOps.Scheduling;

/// <summary>Which calendar a delivery belongs on, what to do there, and why.</summary>
public sealed record BookingClassification
{
    /// <summary>What the delivery is.</summary>
    public required BookingKind Kind { get; init; }

    /// <summary>Name of the calendar; null when the kind has none.</summary>
    public string? Calendar { get; init; }

    /// <summary>What to do there.</summary>
    public BookingAction Action { get; init; }

    /// <summary>Why, at least one sentence.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>What a person should look at; empty when nothing.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What <see cref="Warnings"/> are about, in their order; nothing in it is personal.</summary>
    public IReadOnlyList<BookingConcern> Concerns { get; init; } = [];

    /// <summary>
    /// False when a team file that could not be read may hold what would change the kind. Nothing should be done then
    /// until the file is repaired: a US Government call must not land on the shared calendar by accident.
    /// </summary>
    public bool IsConclusive { get; init; } = true;

    /// <summary>The delivery concerns no booking.</summary>
    /// <param name="reason">Why, one sentence.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static BookingClassification Ignored(string reason) => Of(BookingKind.Ignored, reason);

    /// <summary>The delivery cannot be read.</summary>
    /// <param name="reason">What is wrong with it, one sentence.</param>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static BookingClassification InvalidPayload(string reason) => Of(BookingKind.InvalidPayload, reason);

    private static BookingClassification Of(BookingKind kind, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new BookingClassification { Kind = kind, Reasons = [reason] };
    }
}
