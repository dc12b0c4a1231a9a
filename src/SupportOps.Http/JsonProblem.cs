using System.Globalization;
using System.Text.Json;

namespace SupportOps.Http;

/// <summary>Where JSON stops being what was expected, in words.</summary>
/// <remarks>Holds no value of the document, so it may be shown whatever the document contains.</remarks>
public sealed record JsonProblem
{
    /// <summary>What is wrong: <c>is not valid JSON</c>, or <c>has a value of the wrong kind</c>.</summary>
    public required string What { get; init; }

    /// <summary>Line, counted from 1; null when unknown.</summary>
    public long? Line { get; init; }

    /// <summary>Position in the line in bytes, counted from 1; null when unknown.</summary>
    public long? Column { get; init; }

    /// <summary>JSON path of the value; null when unknown.</summary>
    public string? Path { get; init; }

    /// <summary>Number of the record that holds the value, counted from 1; null when it is in none.</summary>
    public int? Record { get; init; }

    /// <summary>Reads an error of System.Text.Json.</summary>
    /// <param name="exception">The error.</param>
    public static JsonProblem Of(JsonException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new JsonProblem
        {
            What = exception.InnerException is JsonException
                ? "is not valid JSON, or was cut short"
                : "has a value of the wrong kind, or a field twice",
            Line = exception.LineNumber + 1,
            Column = exception.BytePositionInLine + 1,
            Path = exception.Path is { } path ? UntrustedText.ToSingleLine(path) : null,
            Record = FindRecord(exception.Path),
        };
    }

    /// <summary>
    /// The path with the number of its record, for example <c>record 4, $.users[3].id</c>; empty when unknown.
    /// </summary>
    public string Place() => (Record, Path) switch
    {
        ({ } record, { } path) => string.Create(CultureInfo.InvariantCulture, $"record {record}, {path}"),
        (null, { } path) => path,
        _ => string.Empty,
    };

    private static int? FindRecord(string? path)
    {
        var open = path?.IndexOf('[', StringComparison.Ordinal) ?? -1;
        var length = open < 0 ? -1 : path!.AsSpan(open).IndexOf(']') - 1;
        var digits = length > 0 ? path.AsSpan(open + 1, length) : [];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index + 1
            : null;
    }
}
