using System.Globalization;
using SupportOps.Cli.Calendly;

namespace SupportOps.Cli.Settings;

/// <summary>Every setting with its origin, secrets masked.</summary>
internal static class ShownSettings
{
    private const string Mask = "***";

    private static readonly string[] ConnectionVariables =
        ["URL", "USERNAME", "TOKEN", "TOKEN_FILE", "OAUTH_TOKEN", "OAUTH_TOKEN_FILE"];

    private static readonly string[] CalendlyVariables =
    [
        "CALENDLY_URL", "CALENDLY_TOKEN", "CALENDLY_TOKEN_FILE", SigningKeys.Current, SigningKeys.Current + "_FILE",
        SigningKeys.Previous, SigningKeys.Previous + "_FILE",
    ];

    private static readonly string[] GitLabVariables = ["GL_URL", "GL_TOKEN", "GL_TOKEN_FILE"];

    public static IReadOnlyList<ShownSetting> Of(SettingsReader settings) =>
        [.. Values(settings), .. Connections(settings), .. Calendars(settings), .. Variables(settings)];

    private static IEnumerable<ShownSetting> Values(SettingsReader settings) => Setting.All
        .Select(setting => (setting.Key, Resolved: settings.Resolve(setting)))
        .Select(setting => new ShownSetting(setting.Key, setting.Resolved.Value, setting.Resolved.Origin));

    private static IEnumerable<ShownSetting> Connections(SettingsReader settings)
    {
        foreach (var name in ConnectionNames(settings))
        {
            var connection = settings.File.ConnectionOf(name);
            var prefix = $"zendesk.{name}.";
            yield return new ShownSetting(prefix + "url", Masked(connection.Url), SettingsFile.Name);
            yield return new ShownSetting(prefix + "username", connection.Username, SettingsFile.Name);
            yield return new ShownSetting(prefix + "variablePrefix", connection.VariablePrefix, SettingsFile.Name);
            yield return new ShownSetting(
                prefix + "requestsPerMinute",
                connection.RequestsPerMinute?.ToString(CultureInfo.InvariantCulture),
                SettingsFile.Name);
        }
    }

    private static IEnumerable<ShownSetting> Calendars(SettingsReader settings) => CalendarSettings.Names
        .Select(name => (Name: name, Id: settings.File.Calendars?.GetValueOrDefault(name)))
        .Where(calendar => calendar.Id is not null)
        .Select(calendar => new ShownSetting(
            CalendarSettings.KeyOf(calendar.Name), calendar.Id, SettingsFile.Name));

    private static IEnumerable<ShownSetting> Variables(SettingsReader settings) => ConnectionNames(settings)
        .Select(name => settings.File.ConnectionOf(name).VariablePrefix)
        .OfType<string>()
        .Concat(["ZD_", "ZD_US_"])
        .Distinct(StringComparer.Ordinal)
        .SelectMany(prefix => ConnectionVariables.Select(name => prefix + name))
        .Concat(CalendlyVariables)
        .Concat(GitLabVariables)
        .Concat([CalendarSettings.KeyFile, CalendarSettings.Url])
        .Select(variable => (Name: variable, Value: settings.FindVariable(variable)))
        .Where(variable => variable.Value is not null)
        .Select(variable => new ShownSetting(
            variable.Name, IsSecret(variable.Name) ? Mask : Masked(variable.Value), "environment"));

    private static IEnumerable<string> ConnectionNames(SettingsReader settings) =>
        settings.File.Zendesk?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    private static bool IsSecret(string variable) =>
        variable.EndsWith("TOKEN", StringComparison.Ordinal)
        || variable.EndsWith("_KEY", StringComparison.Ordinal)
        || variable == SigningKeys.Previous;

    // An address may hold a password, although none that does is accepted.
    private static string? Masked(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length > 0
            ? url.Replace(address.UserInfo, Mask, StringComparison.Ordinal)
            : url;
}
