using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using SupportOps.Cli.Channels.Wire;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Channels;

/// <summary>Reads a file of tickets and incidents, and says where it is wrong.</summary>
internal static partial class QueueFile
{
    private const string StandardInput = "-";
    private const string Guide = "The guide to the channels shows the form.";

    // The reader looks at the members of a list, not at what stands in for one.
    private static readonly FrozenSet<string> Lists = FrozenSet.Create(
        StringComparer.Ordinal,
        "$[]", "$[].tags[]", "$.tickets[]", "$.tickets[].tags[]", "$.incidents[]", "$.incidents[].events[]",
        "$.announcements[]", "$.on_call[]", "$.calendar.special_days[]");

    /// <summary>Reads a file, or standard input when the name is a dash.</summary>
    /// <exception cref="CommandFailure">The file is not valid, or holds only part of the tickets.</exception>
    public static QueueDocument Read(string file, SettingsReader settings)
    {
        var bytes = file == StandardInput ? Encoding.UTF8.GetBytes(settings.ReadInput()) : File.ReadAllBytes(file);
        var body = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var name = file == StandardInput ? "standard input" : file;
        var places = new JsonPlaces(body);
        var wire = Parse(name, body);
        RefuseNulls(name, places);
        if (wire.IsPartOfAListing)
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                $"{name}: the listing goes on (next_page, meta.has_more or end_of_stream), and the next ticket may "
                    + "stand on a page that is not here. Nothing was decided; give all pages as one list.");
        }

        return wire.ToDocument((path, problem) =>
            CommandFailure.Usage($"{name}:{places.Of(path)}: {path}: {problem}"));
    }

    private static WireQueue Parse(string file, byte[] body)
    {
        try
        {
            return body.AsSpan().TrimStart(" \t\r\n"u8) is [(byte)'[', ..]
                ? new WireQueue { Tickets = Parse(file, body, WireQueueJsonContext.Default.IReadOnlyListWireTicket) }
                : Parse(file, body, WireQueueJsonContext.Default.WireQueue);
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage(
                $"{file}:{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}: {WireProblem.Of(exception)} "
                    + Guide);
        }
    }

    private static T Parse<T>(string file, byte[] body, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(body, type)
            ?? throw CommandFailure.Usage(
                $"{file}:{new JsonPlaces(body).Of("$")}: there is nothing but null in it. {Guide}");

    private static void RefuseNulls(string file, JsonPlaces places)
    {
        if (places.FindNullInList(path => Lists.Contains(Index.Replace(path, "[]"))) is { } found)
        {
            throw CommandFailure.Usage(
                $"{file}:{found.Place}: {found.Path} is null; give a value or leave it out. {Guide}");
        }
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.None, 1_000)]
    private static partial Regex Index { get; }
}
