namespace SupportOps.Cli.Emulation;

/// <summary>A vendor's server that runs.</summary>
/// <param name="Server">The server; stops when it is disposed.</param>
/// <param name="Url">Where it listens.</param>
/// <param name="Settings">Names and values of the variables that lead a command to it, in the order to print.</param>
internal sealed record EmulatedServer(
    IAsyncDisposable Server, Uri Url, IReadOnlyList<KeyValuePair<string, string>> Settings)
{
    /// <summary>What has to stand in the settings file as well; null for nothing.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>The address without a path, as it is pasted.</summary>
    public static string TextOf(Uri url) => url.GetLeftPart(UriPartial.Authority);
}
