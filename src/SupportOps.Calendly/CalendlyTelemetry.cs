using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportOps.Calendly;

/// <summary>The traces and metrics of the client; no name, address or id of a person is ever an attribute.</summary>
internal static class CalendlyTelemetry
{
    private const string Name = "SupportOps.Calendly";
    private const string SystemAttribute = "supportops.system";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Pages = Meter.CreateCounter<long>(
        "supportops.calendly.pages", "{page}", "Pages of listings read.");

    public static Activity? StartListing(string system, string listing) =>
        Source.StartActivity("supportops.calendly.list")?
            .SetTag(SystemAttribute, system).SetTag("supportops.subject", listing);

    public static void CountPage(string system) =>
        Pages.Add(1, new KeyValuePair<string, object?>(SystemAttribute, system));
}
