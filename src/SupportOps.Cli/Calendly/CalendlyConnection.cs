using Microsoft.Extensions.Logging;
using SupportOps.Calendly;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Calendly;

/// <summary>Opens a connection to Calendly from variables.</summary>
internal static class CalendlyConnection
{
    private const string Url = "CALENDLY_URL";
    private const string Token = "CALENDLY_TOKEN";

    /// <summary>Opens the connection, or says which variable keeps it from that.</summary>
    /// <param name="settings">The variables.</param>
    /// <param name="log">Is told of retries and waits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="timeout">How long a listing may take; null for the client's own default.</param>
    /// <param name="httpClient">Sends the requests; null for a connection of the client's own.</param>
    public static CalendlyClient Open(
        SettingsReader settings,
        ILoggerFactory log,
        TimeProvider time,
        TimeSpan? timeout = null,
        HttpClient? httpClient = null)
    {
        var options = new CalendlyOptions { Token = RequireToken(settings), CredentialName = Token };
        options.ListingTimeout = timeout ?? options.ListingTimeout;
        options.CallTimeout = timeout < options.CallTimeout ? timeout.Value : options.CallTimeout;
        options.BaseAddress = settings.FindVariable(Url) is { } text ? Address(text) : options.BaseAddress;
        try
        {
            return new CalendlyClient(options, httpClient, log, time);
        }
        catch (ArgumentException exception)
        {
            var wrong = exception.Message.StartsWith(nameof(options.Token), StringComparison.Ordinal) ? Token : Url;
            throw CommandFailure.Usage(wrong, exception);
        }
    }

    private static string RequireToken(SettingsReader settings) => SecretSetting.Find(settings, Token)
        ?? throw CommandFailure.Usage(
            $"Calendly: {Token} {settings.WhyMissing(Token)}, and no {Token}_FILE is set either; it is a personal "
                + "access token.");

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
        ? url
        : throw CommandFailure.Usage($"{Url}: \"{text}\" is no address; write it like https://api.calendly.com.");
}
