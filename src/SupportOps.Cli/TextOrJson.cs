using System.Buffers;
using System.CommandLine;
using System.Text.Json;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli;

/// <summary>What all commands share whose document comes as text or as JSON.</summary>
internal static class TextOrJson
{
    public static Option<string> Option() => new("--format")
    {
        Description = "text (default) or json.",
        HelpName = "FORMAT",
    };

    /// <summary>The format: a setting that is meant for the documents of audits does not bind these commands.</summary>
    public static string FormatOf(SettingsReader settings, string? flag) =>
        flag ?? (settings.Resolve(Setting.Format).Value is "json" ? "json" : "text");

    public static void Write(Terminal terminal, string format, Func<string> text, Action<Utf8JsonWriter> json)
    {
        Check(format);
        if (string.Equals(format, "text", StringComparison.OrdinalIgnoreCase))
        {
            terminal.Write(text());
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json(writer);
        }

        buffer.Write("\n"u8);
        terminal.Write(buffer.WrittenSpan);
    }

    /// <summary>Refuses a format that there is not, before any work is done for it.</summary>
    public static void Check(string format)
    {
        if (!string.Equals(format, "text", StringComparison.OrdinalIgnoreCase)
            && !string.Equals(format, "json", StringComparison.OrdinalIgnoreCase))
        {
            throw CommandFailure.Usage($"--format: \"{format}\" is not one of text, json.");
        }
    }
}
