using SupportOps.Auditing;

namespace SupportOps.Reporting.Json;

/// <summary>From the JSON of a report to the report.</summary>
internal static class ReportReader
{
    public static AuditReport Read(Stream input) =>
        throw new InvalidDataException($"This is not a report: {input.Length} bytes.");
}
