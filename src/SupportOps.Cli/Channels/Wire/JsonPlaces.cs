using System.Globalization;
using System.Text.Json;

namespace SupportOps.Cli.Channels.Wire;

/// <summary>Where things stand in a document that has been read already.</summary>
/// <param name="body">The document, without a byte order mark.</param>
internal sealed class JsonPlaces(byte[] body)
{
    /// <summary>The line and column of a value, by its path such as <c>$.tickets[0]</c>.</summary>
    public string Of(string path) => Find((at, _) => at() == path) is { } found ? PlaceOf(found.Offset) : "1:1";

    /// <summary>
    /// The first null that stands in a list, of the lists that are read; those within what is skipped do not matter.
    /// </summary>
    public (string Place, string Path)? FindNullInList(Func<string, bool> isRead) =>
        Find((at, token) => token is JsonTokenType.Null && at() is [.., ']'] path && isRead(path)) is { } found
            ? (PlaceOf(found.Offset), found.Path)
            : null;

    private (long Offset, string Path)? Find(Func<Func<string>, JsonTokenType, bool> isWanted)
    {
        var reader = new Utf8JsonReader(body, default);
        var steps = new Stack<JsonStep>();
        string Path() => "$" + string.Concat(steps.Reverse());
        while (reader.Read())
        {
            if (Step(ref reader, steps) && isWanted(Path, reader.TokenType))
            {
                return (reader.TokenStartIndex, Path());
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                steps.Push(new JsonStep(reader.TokenType is JsonTokenType.StartArray));
            }
        }

        return null;
    }

    /// <summary>Whether the reader stands at a value, and not at a name or at an end.</summary>
    private static bool Step(ref Utf8JsonReader reader, Stack<JsonStep> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Peek().Name = reader.GetString();
                return false;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.Pop();
                return false;
        }

        if (steps.TryPeek(out var inside))
        {
            inside.Index++;
        }

        return true;
    }

    private string PlaceOf(long offset)
    {
        var before = body.AsSpan(0, (int)offset);
        var line = before.Count((byte)'\n') + 1;
        var column = before.Length - (before.LastIndexOf((byte)'\n') + 1) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
    }
}
