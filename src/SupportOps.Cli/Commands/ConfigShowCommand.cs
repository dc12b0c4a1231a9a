using System.CommandLine;
using System.Text;
using System.Text.Json;
using SupportOps.Cli.Settings;
using SupportOps.Reporting;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops config show</c>: each value with its origin, secrets masked.</summary>
internal static class ConfigShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = TextOrJson.Option();
        var command = new Command("show", "Shows every setting with its origin; secrets are masked.") { format };
        command.SetAction(parsed =>
        {
            var settings = new SettingsReader(terminal);
            var shown = ShownSettings.Of(settings);
            TextOrJson.Write(
                terminal,
                TextOrJson.FormatOf(settings, parsed.GetValue(format)),
                () => ToText(shown),
                writer => Write(shown, writer));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static string ToText(IReadOnlyList<ShownSetting> settings)
    {
        var text = new StringBuilder();
        foreach (var setting in settings)
        {
            var line = $"{setting.Name,-24} {setting.Value ?? "-",-40} {setting.Origin}";
            text.Append(TerminalText.Neutralize(line)).Append('\n');
        }

        return text.ToString();
    }

    private static void Write(IReadOnlyList<ShownSetting> settings, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("settings"u8);
        foreach (var setting in settings)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, setting.Name);
            writer.WriteString("value"u8, setting.Value);
            writer.WriteString("origin"u8, setting.Origin);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
