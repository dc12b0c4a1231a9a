using System.Text.Json;
using System.Text.RegularExpressions;

namespace SupportOps.Cli.Channels;

/// <summary>Says in words of ours what the reader of JSON refused.</summary>
/// <remarks>
/// The reader tells its reasons apart by its words only. Words that are not known here fall back to a sentence that is
/// true of all of them.
/// </remarks>
internal static partial class WireProblem
{
    public static string Of(JsonException exception)
    {
        var path = exception.Path ?? "$";
        if (exception is Wire.WireQueueException own)
        {
            return $"{path}: {own.Message}";
        }

        if (exception.InnerException is JsonException)
        {
            return path.Length > 1 ? $"{path} is no valid JSON, or breaks off." : "this is no valid JSON.";
        }

        return exception.Message switch
        {
            var text when Missing.Match(text) is { Success: true } found =>
                $"{path} lacks {found.Groups["names"].Value.Replace('\'', '"')}.",
            var text when Doubled.Match(text) is { Success: true } found =>
                $"{path}: \"{found.Groups["name"].Value}\" stands there twice; leave one.",
            var text when text.Contains("could not be mapped", StringComparison.Ordinal) =>
                $"{path} is not known here.",
            var text when text.Contains("null values", StringComparison.Ordinal) =>
                $"{path} is null; give a value.",
            var text when text.Contains("could not be converted", StringComparison.Ordinal) =>
                $"{path} is of the wrong kind.",
            _ => $"{path} is not known here, lacks a member, is of the wrong kind, or breaks off.",
        };
    }

    [GeneratedRegex(@"missing required properties including: (?<names>'.*')\.", RegexOptions.None, 1_000)]
    private static partial Regex Missing { get; }

    [GeneratedRegex(@"^Duplicate property '(?<name>.*?)'", RegexOptions.None, 1_000)]
    private static partial Regex Doubled { get; }
}
