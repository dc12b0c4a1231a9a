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

        foreach (var (name, connection) in Connections(settings).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Append(document, $"zendesk.{name}.url", connection.Url ?? "-", SettingsFile.Name);
            Append(document, $"zendesk.{name}.username", connection.Username ?? "-", SettingsFile.Name);
        }

        foreach (
            var variable in Prefixes(settings).SelectMany(prefix => ConnectionVariables.Select(name => prefix + name)))
        {
            if (settings.FindVariable(variable) is { } value)
            {
                Append(document, variable, variable.EndsWith("TOKEN", StringComparison.Ordinal)
                    ? "***"
                    : value, "environment");
            }
        }

        terminal.Write(document.ToString());
        return (int)ExitCode.Done;
    }

    private static IEnumerable<string> Prefixes(SettingsReader settings) => Connections(settings)
        .Select(connection => connection.Value.VariablePrefix)
        .OfType<string>()
        .Concat(["ZD_", "ZD_US_"])
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, ZendeskSettings>> Connections(SettingsReader settings) =>
        settings.File.Zendesk ?? Enumerable.Empty<KeyValuePair<string, ZendeskSettings>>();

    private static void Append(StringBuilder document, string name, string value, string origin) =>
        document.Append(TerminalText.Neutralize($"{name,-24} {value,-40} {origin}")).Append('\n');
}
