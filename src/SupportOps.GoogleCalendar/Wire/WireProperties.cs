namespace SupportOps.GoogleCalendar.Wire;

/// <summary>What an application keeps with an entry.</summary>
internal sealed class WireProperties
{
    /// <summary>Seen on this copy of the entry only.</summary>
    public Dictionary<string, string>? Private { get; init; }
}
