using SupportOps.Auditing;
using SupportOps.Reporting.Json.Reading;

namespace SupportOps.Reporting;

/// <summary>Reads reports that were written as JSON, for the comparison with later ones.</summary>
public static class ReportJson
{
    /// <summary>Reads a report. Members it does not know are ignored.</summary>
    /// <param name="input">The JSON.</param>
    /// <param name="instance">The instance it has to be of, for example <c>global</c>; null for any.</param>
    /// <exception cref="InvalidDataException">
    /// The JSON is no report, is damaged, is of another instance, or was written by a newer version. The message says
    /// which, with line and position where there are any.
    /// </exception>
    public static AuditReport Read(Stream input, string? instance = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var report = ReportReader.Read(input);
        return instance is null || string.Equals(report.Instance, instance, StringComparison.Ordinal)
            ? report
            : throw new InvalidDataException(
                $"This report is of the instance \"{report.Instance}\", and \"{instance}\" is wanted.");
    }
}
