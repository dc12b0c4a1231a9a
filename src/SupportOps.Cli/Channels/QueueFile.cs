using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SupportOps.Cli.Channels.Wire;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Channels;

/// <summary>Reads a file of tickets and incidents, and says where it is wrong.</summary>
internal static class QueueFile
{
    private const string StandardInput = "-";

    /// <summary>Reads a file, or standard input when the name is a dash.</summary>
    /// <exception cref="CommandFailure">The file is not valid, or holds only part of the tickets.</exception>
    public static QueueDocument Read(string file, SettingsReader settings)
    {
        var body = file == StandardInput ? Encoding.UTF8.GetBytes(settings.ReadInput()) : File.ReadAllBytes(file);
        var name = file == StandardInput ? "standard input" : file;
        var wire = Parse(name, body);
        if (wire.IsPartOfAListing)
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                $"{name}: the listing goes on (next_page, or meta.has_more), and the next ticket may stand on a page "
                    + "that is not here. Nothing was decided; give all pages as one list.");
        }

        return wire.ToDocument(name);
    }

    private static WireQueue Parse(string file, byte[] body)
    {
        var content = body.AsSpan().TrimStart(Encoding.UTF8.Preamble).TrimStart(" \t\r\n"u8);
        try
        {
            return content is [(byte)'[', ..]
                ? new WireQueue { Tickets = Parse(body, WireQueueJsonContext.Default.IReadOnlyListWireTicket) }
                : Parse(body, WireQueueJsonContext.Default.WireQueue);
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage(
                $"{file}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: {Problem(exception)} "
                    + "The guide to the channels shows the form.");
        }
    }

    private static T Parse<T>(byte[] body, JsonTypeInfo<T> type)
    {
        var hasPreamble = body.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return JsonSerializer.Deserialize(body.AsSpan(hasPreamble ? Encoding.UTF8.Preamble.Length : 0), type)
            ?? throw new WireQueueException("There is nothing but null in it.");
    }

    private static string Problem(JsonException exception) => exception switch
    {
        WireQueueException own => $"{exception.Path}: {own.Message}",
        { Path: { Length: > 1 } member } => $"{member} is not known here, lacks a member, is of the wrong kind, or breaks off.",
        _ => "this is no valid JSON, or it lacks \"tickets\".",
    };
}
