namespace SupportOps.GoogleCalendar.Wire;

/// <summary>An entry, reduced to what is compared and listed.</summary>
/// <remarks>Source: Google Calendar API, Events, resource.</remarks>
internal sealed class WireEvent
{
    public string? Id { get; init; }

    public string? Status { get; init; }

    public string? Etag { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public string? Location { get; init; }

    public int? Sequence { get; init; }

    public WireTime? Start { get; init; }

    public WireTime? End { get; init; }

    public WireProperties? ExtendedProperties { get; init; }

    /// <summary>
    /// Whether it was removed. Of a removed entry only the id is sure to be there, so that one without a status counts.
    /// </summary>
    public bool IsRemoved => Status is null or "cancelled";
}
