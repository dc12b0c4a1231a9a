using System.Globalization;
using SupportOps.Auditing;

namespace SupportOps.Cli.Auditing;

/// <summary>What is added to a report after the rules have judged, read from its files beforehand.</summary>
internal sealed class ReportReview(AuditReview review)
{
    /// <summary>What is added.</summary>
    public AuditReview Review => review;

    public AuditReport Apply(AuditReport report, Terminal terminal)
    {
        if (review.Baseline is { } baseline)
        {
            Warn(baseline, report, terminal);
        }

        return review.Apply(report);
    }

    private static void Warn(AuditReport baseline, AuditReport report, Terminal terminal)
    {
        if (!baseline.IsComplete)
        {
            terminal.Note("The baseline is a report of an incomplete audit: what it lacks is not called new.");
        }

        if (baseline.AsOf > report.AsOf)
        {
            terminal.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"The baseline speaks about {baseline.AsOf.UtcDateTime:yyyy-MM-dd HH:mm} UTC, later than this report: "
                    + $"what is called new may have been fixed since."));
        }
    }
}
