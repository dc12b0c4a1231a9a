using Microsoft.Extensions.Logging;
using SupportOps.Auditing;
using SupportOps.Cli.Settings;
using SupportOps.Team;
using SupportOps.Zendesk;

namespace SupportOps.Cli.Auditing;

/// <summary>Opens a live connection from variables and settings.</summary>
internal static class ZendeskConnection
{
    /// <summary>Opens the connection of an instance, or says which variable or setting keeps it from that.</summary>
    /// <param name="settings">Variables and settings file.</param>
    /// <param name="instance">The instance.</param>
    /// <param name="timeout">How long the listing may take.</param>
    /// <param name="log">Is told of retries and waits.</param>
    /// <param name="time">The clock.</param>
    /// <param name="httpClient">Sends the requests; null for a connection of the client's own.</param>
    public static ZendeskClient Open(
        SettingsReader settings,
        ZendeskInstance instance,
        TimeSpan timeout,
        ILoggerFactory log,
        TimeProvider time,
        HttpClient? httpClient = null)
    {
        var file = settings.File.ConnectionOf(instance.Name);
        var prefix = PrefixOf(settings, instance);
        var url = Address(settings.FindVariable(prefix + "URL") ?? file.Url, prefix, instance);
        RefuseMixUp(url, prefix, instance);
        var options = new ZendeskOptions
        {
            BaseAddress = url,
            RequestsPerMinute = RequestsPerMinute(file, instance),
            ListingTimeout = timeout,
        };
        options.CallTimeout = timeout < options.CallTimeout ? timeout : options.CallTimeout;
        SetCredential(options, settings, file, prefix, instance);
        return Checked(() => new ZendeskClient(options, httpClient, log, time), prefix + "URL");
    }

    /// <summary>First part of the names of the instance's variables, for example <c>ZD_US_</c>.</summary>
    public static string PrefixOf(SettingsReader settings, ZendeskInstance instance) =>
        settings.File.ConnectionOf(instance.Name).VariablePrefix
            ?? (instance.Block == ZendeskBlock.UsFederal ? "ZD_US_" : "ZD_");

    private static int RequestsPerMinute(ZendeskSettings file, ZendeskInstance instance) =>
        file.RequestsPerMinute switch
        {
            null => new ZendeskOptions().RequestsPerMinute,
            >= 1 and <= 100_000 => file.RequestsPerMinute.Value,
            _ => throw CommandFailure.Usage(
                $"{SettingsFile.Name}: zendesk.{instance.Name}.requestsPerMinute must be from 1 to 100000."),
        };

    private static Uri Address(string? text, string prefix, ZendeskInstance instance)
    {
        if (text is null)
        {
            throw CommandFailure.Usage(
                $"{instance.Title}: {prefix}URL is not set; set it to https://{instance.Host} or write the address "
                    + $"into {SettingsFile.Name}, "
                + "or read from a file instead (audit: --users FILE; channels next: FILE).");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? url
            : throw CommandFailure.Usage($"{instance.Title}: {prefix}URL \"{text}\" is no address; write it like "
                + $"https://{instance.Host}.");
    }

    private static void RefuseMixUp(Uri url, string prefix, ZendeskInstance instance)
    {
        var other = ZendeskInstance.Known.FirstOrDefault(known =>
            string.Equals(known.Host, url.IdnHost, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(known.Name, instance.Name, StringComparison.Ordinal));
        if (other is not null)
        {
            throw CommandFailure.Usage(
                $"{prefix}URL is the address of {other.Title}, but the instance asked for is {instance.Title}. "
                    + $"Give --instance {other.Name}, or correct the address.");
        }
    }

    private static void SetCredential(
        ZendeskOptions options, SettingsReader settings, ZendeskSettings file, string prefix, ZendeskInstance instance)
    {
        var apiToken = SecretSetting.Find(settings, prefix + "TOKEN");
        var oauthToken = SecretSetting.Find(settings, prefix + "OAUTH_TOKEN");
        if (apiToken is not null && oauthToken is not null)
        {
            throw CommandFailure.Usage($"{instance.Title}: {prefix}TOKEN and {prefix}OAUTH_TOKEN are both set; set one "
                + "of them.");
        }

        if (oauthToken is not null)
        {
            Checked(() => ZendeskCredential.OAuth(oauthToken), prefix + "OAUTH_TOKEN");
            options.OAuthToken = oauthToken;
            options.CredentialName = prefix + "OAUTH_TOKEN";
            return;
        }

        if (apiToken is null)
        {
            throw CommandFailure.Usage($"{instance.Title}: neither {prefix}TOKEN nor {prefix}OAUTH_TOKEN is set, and "
                + $"no {prefix}TOKEN_FILE either.");
        }

        var username = settings.FindVariable(prefix + "USERNAME") ?? file.Username
            ?? throw CommandFailure.Usage($"{instance.Title}: {prefix}USERNAME is not set; it is the e-mail address of "
                + "the token's user.");
        Checked(() => ZendeskCredential.ApiToken(username, apiToken), prefix + "USERNAME", prefix + "TOKEN");
        options.Username = username;
        options.ApiToken = apiToken;
        options.CredentialName = $"{prefix}USERNAME and {prefix}TOKEN";
    }

    // The adapter knows what a right value looks like; the user knows the value by the name of its variable.
    private static T Checked<T>(Func<T> create, string variable, string? tokenVariable = null)
    {
        try
        {
            return create();
        }
        catch (ArgumentException exception)
        {
            var wrong = exception.ParamName is "token" ? tokenVariable ?? variable : variable;
            throw CommandFailure.Usage(wrong, exception);
        }
    }
}
