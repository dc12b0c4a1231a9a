using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>What the reading of every part of a report shares.</summary>
internal static class Parts
{
    /// <summary>Every item of a list; a null among them is refused, whatever the type of the list promises.</summary>
    public static IReadOnlyList<TPart> Each<TDocument, TPart>(
        IReadOnlyList<TDocument?> documents, string name, Func<TDocument, TPart> read)
        where TDocument : class =>
        [
            .. documents.Select(
                item => read(item ?? throw new InvalidDataException($"The report has a null in {name}."))),
        ];

    public static AuditPeriod Period(string text) => AuditPeriod.TryParse(text, out var period)
        ? period
        : throw new InvalidDataException($"The report has the period \"{text}\", which is none.");

    public static FileLocation? Location(LocationDocument? location) =>
        location is null ? null : new FileLocation(location.File, location.Line, location.Column);
}
