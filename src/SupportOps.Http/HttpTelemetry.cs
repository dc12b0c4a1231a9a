using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace SupportOps.Http;

/// <summary>The traces and metrics of this package; no name, address or id of a person is ever an attribute.</summary>
/// <remarks>
/// The requests themselves are traced by .NET; a span here is one call with all its tries. Names follow OpenTelemetry,
/// Semantic conventions, HTTP and naming.
/// </remarks>
internal static class HttpTelemetry
{
    private const string Name = "SupportOps.Http";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "supportops.http.retries", "{retry}", "Tries beyond the first of a call.");

    private static readonly Histogram<double> Waits = Meter.CreateHistogram<double>(
        "supportops.http.pace.wait", "s", "Time a request waited so that the client keeps its own pace.");

    public static Activity? StartCall(string system, string subject)
    {
        var activity = Source.StartActivity("supportops.http.call");
        return activity?.SetTag("supportops.system", system).SetTag("supportops.subject", subject);
    }

    public static void CountRetry(string system, string reason, int resends, Activity? call)
    {
        Retries.Add(1, new KeyValuePair<string, object?>("supportops.system", system), new("reason", reason));
        call?.SetTag("http.request.resend_count", resends);
    }

    public static void RecordWait(string system, TimeSpan wait) =>
        Waits.Record(wait.TotalSeconds, new KeyValuePair<string, object?>("supportops.system", system));

    public static void Fail(Activity? call, AttemptFailure failure) =>
        call?.SetStatus(ActivityStatusCode.Error, failure.Summary ?? failure.Problem).SetTag(
            "error.type", failure.Status is { } status
                ? ((int)status).ToString(CultureInfo.InvariantCulture)
                : failure.Transient ?? "answer");
}
