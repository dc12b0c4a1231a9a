namespace SupportOps.GoogleCalendar.Wire;

/// <summary>One page of a listing.</summary>
internal sealed class WireEventPage
{
    public WireEvent[]? Items { get; init; }

    public string? NextPageToken { get; init; }
}
