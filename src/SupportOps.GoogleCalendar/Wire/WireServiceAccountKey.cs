namespace SupportOps.GoogleCalendar.Wire;

/// <summary>A service-account key as the Google Cloud console writes it.</summary>
internal sealed class WireServiceAccountKey
{
    public string? Type { get; init; }

    public string? ClientEmail { get; init; }

    public string? PrivateKeyId { get; init; }

    public string? PrivateKey { get; init; }

    public string? TokenUri { get; init; }
}
