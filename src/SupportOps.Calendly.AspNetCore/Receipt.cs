namespace SupportOps.Calendly.AspNetCore;

/// <summary>What is known of a delivery once it was judged; nothing of a person.</summary>
/// <param name="Verdict">What it is answered.</param>
internal sealed record Receipt(Verdict Verdict)
{
    private const string Unknown = "-";

    /// <summary>Start of the body's SHA-256, equal for every repetition; Calendly gives deliveries no id.</summary>
    public string Id { get; init; } = Unknown;

    /// <summary>Name of the event, in one line.</summary>
    public string Event { get; init; } = Unknown;

    /// <summary>Time since it was signed; null unless the signature is one of Calendly's.</summary>
    public TimeSpan? Age { get; init; }
}
