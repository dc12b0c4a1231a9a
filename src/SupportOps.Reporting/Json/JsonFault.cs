using System.Globalization;
using System.Text.Json;

namespace SupportOps.Reporting.Json;

/// <summary>Where JSON stops being what was expected, in words for a person.</summary>
internal static class JsonFault
{
    // Behind it the serializer names the members, and only members of our own can be missing.
    private const string BeforeNames = "including: ";

    /// <summary>A sentence; it names no types of the code and no values of the file.</summary>
    public static string Of(JsonException exception)
    {
        var what = exception.InnerException is JsonException
            ? "it is not valid JSON, or was cut short"
            : "something is missing or has a value of the wrong kind";
        return exception is { LineNumber: { } line, BytePositionInLine: { } position }
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{what}{MissingNames(exception)} (line {line + 1}, position {position + 1}).")
            : $"{what}{MissingNames(exception)}.";
    }

    private static string MissingNames(JsonException exception)
    {
        var at = exception.Message.IndexOf(BeforeNames, StringComparison.Ordinal);
        var names = at < 0 ? string.Empty : exception.Message[(at + BeforeNames.Length)..].Split(". ")[0].TrimEnd('.');
        return names.Length == 0 ? string.Empty : ": " + names;
    }
}
