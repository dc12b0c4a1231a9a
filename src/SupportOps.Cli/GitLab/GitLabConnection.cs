using Microsoft.Extensions.Logging;
using SupportOps.Cli.Settings;
using SupportOps.GitLab;

namespace SupportOps.Cli.GitLab;

/// <summary>Opens a connection to GitLab from variables.</summary>
internal static class GitLabConnection
{
    private const string Url = "GL_URL";
    private const string Token = "GL_TOKEN";

    /// <summary>The address that is set; null when none is.</summary>
    public static Uri? FindAddress(SettingsReader settings) => settings.FindVariable(Url) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) ? url
        : throw CommandFailure.Usage($"{Url}: \"{text}\" is no address; write it like https://gitlab.com.");

    /// <summary>Whether anything is set for it.</summary>
    public static bool IsSetUp(SettingsReader settings) =>
        new[] { Url, Token, Token + "_FILE" }.Any(name => settings.FindVariable(name) is not null);

    /// <summary>The token that is set; null when none is.</summary>
    public static string? FindToken(SettingsReader settings) => SecretSetting.Find(settings, Token);

    /// <summary>Opens the connection, or says which variable keeps it from that.</summary>
    /// <param name="settings">The variables.</param>
    /// <param name="token">The token; null when none is set.</param>
    /// <param name="log">Is told of retries and waits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="timeout">How long a listing may take; null for the client's own default.</param>
    /// <param name="httpClient">Sends the requests; null for a connection of the client's own.</param>
    public static GitLabClient Open(
        SettingsReader settings,
        string? token,
        ILoggerFactory log,
        TimeProvider time,
        TimeSpan? timeout = null,
        HttpClient? httpClient = null)
    {
        if (token is null)
        {
            throw CommandFailure.Usage(
                $"GitLab: {Token} is not set, and no {Token}_FILE either; it is an access token with the scope api.");
        }

        var options = new GitLabOptions { Token = token, CredentialName = Token };
        options.BaseAddress = FindAddress(settings) ?? options.BaseAddress;
        options.ListingTimeout = timeout ?? options.ListingTimeout;
        options.CallTimeout = timeout < options.CallTimeout ? timeout.Value : options.CallTimeout;
        try
        {
            return new GitLabClient(options, httpClient, log, time);
        }
        catch (ArgumentException exception)
        {
            var wrong = exception.Message.StartsWith(nameof(options.Token), StringComparison.Ordinal) ? Token : Url;
            throw CommandFailure.Usage(wrong, exception);
        }
    }
}
