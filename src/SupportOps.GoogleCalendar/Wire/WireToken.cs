namespace SupportOps.GoogleCalendar.Wire;

/// <summary>The answer of a token endpoint: a token, or why there is none.</summary>
internal sealed class WireToken
{
    public string? AccessToken { get; init; }

    public string? Error { get; init; }

    public string? ErrorDescription { get; init; }
}
