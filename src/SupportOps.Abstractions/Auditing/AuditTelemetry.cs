using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportOps.Auditing;

/// <summary>The traces and metrics of audits; no name, address or id of a person is ever an attribute.</summary>
internal static class AuditTelemetry
{
    private const string Name = "SupportOps.Auditing";
    private const string InstanceAttribute = "supportops.instance";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "supportops.audit.duration", "s", "Time from the start of reading to the report.");

    private static readonly Counter<long> Findings = Meter.CreateCounter<long>(
        "supportops.audit.findings", "{finding}", "Findings of finished audits.");

    private static readonly Counter<long> IncompleteSources = Meter.CreateCounter<long>(
        "supportops.audit.sources.incomplete", "{source}", "Sources that could not be read to their end.");

    public static Activity? StartCapture(string instance) =>
        Source.StartActivity("supportops.audit.capture")?.SetTag(InstanceAttribute, instance);

    public static void CountIncomplete(AccessSnapshot snapshot)
    {
        foreach (var source in snapshot.Sources.Where(source => !source.IsComplete))
        {
            IncompleteSources.Add(
                1, new KeyValuePair<string, object?>(InstanceAttribute, snapshot.Instance),
                new("supportops.source", source.Kind.ToString()));
        }
    }

    public static void Record(AuditReport report, string instance, TimeSpan duration)
    {
        Duration.Record(duration.TotalSeconds, new KeyValuePair<string, object?>(InstanceAttribute, instance));
        foreach (var kind in report.Findings.CountBy(finding => (finding.Code, finding.Severity)))
        {
            Findings.Add(
                kind.Value, new KeyValuePair<string, object?>(InstanceAttribute, instance),
                new("code", kind.Key.Code), new("severity", kind.Key.Severity.ToString()));
        }
    }
}
