using System.Globalization;
using System.Text.Json;

namespace SupportOps.Reporting.Json;

/// <summary>Where JSON stops being what was expected, in words for a person.</summary>
internal static class JsonFault
{
    /// <summary>A sentence; it names no types of the code and no values of the file.</summary>
    public static string Of(JsonException exception)
    {
        var what = exception.InnerException is JsonException
            ? "it is not valid JSON, or was cut short"
            : "something is missing or has a value of the wrong kind";
        return exception is { LineNumber: { } line, BytePositionInLine: { } position }
            ? string.Create(CultureInfo.InvariantCulture, $"{what} (line {line + 1}, position {position + 1}).")
            : $"{what}.";
    }
}
