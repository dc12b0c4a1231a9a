using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportOps.Zendesk;

/// <summary>The traces and metrics of this package; no name, address or id of a person is ever an attribute.</summary>
internal static class ZendeskTelemetry
{
    private const string Name = "SupportOps.Zendesk";
    private const string SystemAttribute = "supportops.system";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Pages = Meter.CreateCounter<long>(
        "supportops.zendesk.pages", "{page}", "Pages of listings and exports read.");

    public static Activity? StartListing(string span, string system) =>
        Source.StartActivity(span)?.SetTag(SystemAttribute, system);

    public static Activity? StartExport(string system) =>
        Source.StartActivity("supportops.zendesk.export_users")?.SetTag(SystemAttribute, system);

    public static void CountPage(string system) =>
        Pages.Add(1, new KeyValuePair<string, object?>(SystemAttribute, system));
}
