using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SupportOps.GitLab;

/// <summary>The traces and metrics of this package; no name, title or text of a person is ever an attribute.</summary>
internal static class GitLabTelemetry
{
    private const string Name = "SupportOps.GitLab";
    private const string SystemAttribute = "supportops.system";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Pages = Meter.CreateCounter<long>(
        "supportops.gitlab.pages", "{page}", "Pages of listings read.");

    private static readonly Counter<long> Plans = Meter.CreateCounter<long>(
        "supportops.gitlab.plans", "{plan}", "Plans applied to issues, by outcome.");

    public static Activity? StartListing(string system, string listing) => Start("supportops.gitlab.list", system)?
        .SetTag("supportops.subject", listing);

    public static Activity? StartPlan(string system) => Start("supportops.gitlab.apply_plan", system);

    public static Activity? StartPublication(string system) => Start("supportops.gitlab.publish_audit", system);

    public static void CountPage(string system) =>
        Pages.Add(1, new KeyValuePair<string, object?>(SystemAttribute, system));

    public static void CountPlan(string system, string outcome) => Plans.Add(
        1, new KeyValuePair<string, object?>(SystemAttribute, system), new("outcome", outcome));

    private static Activity? Start(string name, string system) =>
        Source.StartActivity(name)?.SetTag(SystemAttribute, system);
}
