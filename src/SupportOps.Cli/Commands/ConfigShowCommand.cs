using System.CommandLine;
using System.Text;
using SupportOps.Cli.Settings;
using SupportOps.Reporting;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops config show</c>: each value with its origin, secrets masked.</summary>
internal static class ConfigShowCommand
{
    private static readonly string[] ConnectionVariables =
        ["URL", "USERNAME", "TOKEN", "TOKEN_FILE", "OAUTH_TOKEN", "OAUTH_TOKEN_FILE"];

    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Shows every setting with its origin; secrets are masked.");
        command.SetAction(_ => Show(terminal));
        return command;
    }

    private static int Show(Terminal terminal)
    {
        var settings = new SettingsReader(terminal);
        var document = new StringBuilder();
        foreach (var setting in Setting.All)
        {
            var resolved = settings.Resolve(setting);
            Append(document, setting.Key, resolved.Value ?? "-", resolved.Origin);
        }

        foreach (var name in ConnectionNames(settings))
        {
            var connection = settings.File.ConnectionOf(name);
            Append(document, $"zendesk.{name}.url", Masked(connection.Url ?? "-"), SettingsFile.Name);
            Append(document, $"zendesk.{name}.username", connection.Username ?? "-", SettingsFile.Name);
            Append(document, $"zendesk.{name}.variablePrefix", connection.VariablePrefix ?? "-", SettingsFile.Name);
        }

        foreach (
            var variable in Prefixes(settings).SelectMany(prefix => ConnectionVariables.Select(name => prefix + name)))
        {
            if (settings.FindVariable(variable) is { } value)
            {
                var isSecret = variable.EndsWith("TOKEN", StringComparison.Ordinal);
                Append(document, variable, isSecret ? "***" : Masked(value), "environment");
            }
        }

        terminal.Write(document.ToString());
        return (int)ExitCode.Done;
    }

    private static IEnumerable<string> Prefixes(SettingsReader settings) => ConnectionNames(settings)
        .Select(name => settings.File.ConnectionOf(name).VariablePrefix)
        .OfType<string>()
        .Concat(["ZD_", "ZD_US_"])
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> ConnectionNames(SettingsReader settings) =>
        settings.File.Zendesk?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();

    // An address may hold a password, although none that does is accepted.
    private static string Masked(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.UserInfo.Length > 0
            ? url.Replace(address.UserInfo, "***", StringComparison.Ordinal)
            : url;

    private static void Append(StringBuilder document, string name, string value, string origin) =>
        document.Append(TerminalText.Neutralize($"{name,-24} {value,-40} {origin}")).Append('\n');
}
