using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SupportOps.Cli.Auditing;

/// <summary>
/// Reads the JSON file that <c>--policy</c> names; a member that is not known is a mistake, not a comment.
/// </summary>
internal static class PolicyFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shape">Its form.</param>
    /// <param name="example">A right one, for messages.</param>
    public static T Read<T>(string path, JsonTypeInfo<T> shape, string example)
        where T : class
    {
        if (!File.Exists(path))
        {
            throw CommandFailure.Usage($"--policy: there is no file {path}.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, shape)
                ?? throw CommandFailure.Usage($"--policy: {path} holds null. Write {example}.");
        }
        catch (JsonException exception)
        {
            throw CommandFailure.Usage(
                $"--policy: {path}:{exception.LineNumber + 1}: {exception.Message} Write {example}.");
        }
    }

    /// <summary>The texts of a list; one that is not right means nobody, and its author believes otherwise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Name of the list in it.</param>
    /// <param name="texts">The list; null when it is not there.</param>
    /// <param name="isRight">What a right one is.</param>
    /// <param name="wanted">The same for a person.</param>
    public static IReadOnlyList<string> List(
        string path, string name, IReadOnlyList<string>? texts, Func<string, bool> isRight, string wanted)
    {
        // The list comes from JSON, where a null among the texts is possible whatever the type says.
        var wrong = (texts ?? []).Where(text => text is null || !isRight(text)).Take(1).ToList();
        return wrong.Count == 0
            ? [.. (texts ?? []).Select(text => text.Trim())]
            : throw CommandFailure.Usage($"--policy: {path}: \"{wrong[0]}\" in \"{name}\" is no {wanted}.");
    }

    public static IReadOnlyList<string> Addresses(string path, string name, IReadOnlyList<string>? texts) =>
        List(path, name, texts, static text => text.Contains('@', StringComparison.Ordinal), "e-mail address");
}
