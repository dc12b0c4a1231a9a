using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>What the reading of every part of a report shares.</summary>
internal static class Parts
{
    private const int FingerprintLength = 32;

    /// <summary>Every item of a list; a null among them is refused, whatever the type of the list promises.</summary>
    public static IReadOnlyList<TPart> Each<TDocument, TPart>(
        IReadOnlyList<TDocument?> documents, string name, Func<TDocument, TPart> read)
        where TDocument : class =>
        [
            .. documents.Select(
                item => read(item ?? throw new InvalidDataException($"The report has a null in {name}."))),
        ];

    /// <summary>The identity of a finding; any other text would compare with nothing and look fixed.</summary>
    public static string Fingerprint(string text) =>
        text.Length == FingerprintLength && text.All(char.IsAsciiHexDigitLower)
            ? text
            : throw new InvalidDataException(
                $"The report has the fingerprint \"{text}\", which is not 32 lower-case hexadecimal digits.");

    public static AuditPeriod Period(string text) => AuditPeriod.TryParse(text, out var period)
        ? period
        : throw new InvalidDataException($"The report has the period \"{text}\", which is none.");

    public static FileLocation? Location(LocationDocument? location) =>
        location is null ? null : new FileLocation(location.File, location.Line, location.Column);
}
