using System.Globalization;
using System.Net;

namespace SupportOps.Reliability.Faults;

/// <summary>429 with every form of <c>Retry-After</c> that was met.</summary>
/// <remarks>An illegible wait is no wait asked for: the call takes the delay it would have taken anyway.</remarks>
internal static class TooManyRequestsFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Waits("in seconds", 7, _ => ["7"]),
        Waits("as a date", 19, moment => [Answers.HttpDate(moment.Clock.TrueUtcNow.AddSeconds(20))]),
        Waits("in two headers", 3, _ => ["3", "5000"]),
        Illegible("none"),
        Illegible("-5", "-5"),
        Illegible("1.5", "1.5"),
        Illegible("soon", "soon"),
        Illegible("2, 3", "2, 3"),
        new(Kind, "an ISO date", FaultRule.Retried, moment => Answer(
            moment, [moment.Clock.TrueUtcNow.AddSeconds(20).ToString("o", CultureInfo.InvariantCulture)]))
        {
            Status = HttpStatusCode.TooManyRequests,
        },
        TooLong("2147483647"),
        TooLong("99999999999"),
        TooLong("999999999999999999999999"),
    ];

    private const string Kind = "429";

    private static Fault Waits(string form, int seconds, Func<FaultMoment, string[]> values) =>
        new(Kind, form, FaultRule.Retried, moment => Answer(moment, values(moment)))
        {
            Status = HttpStatusCode.TooManyRequests,
            AskedWait = TimeSpan.FromSeconds(seconds),
        };

    private static Fault Illegible(string form, params string[] values) =>
        new(Kind, form, FaultRule.Retried, moment => Answer(moment, values))
        {
            Status = HttpStatusCode.TooManyRequests,
        };

    private static Fault TooLong(string seconds) =>
        new(Kind, seconds, FaultRule.GivesUp, moment => Answer(moment, [seconds]))
        {
            Status = HttpStatusCode.TooManyRequests,
        };

    private static Task<HttpResponseMessage> Answer(FaultMoment moment, string[] values) => Task.FromResult(
        Answers.Text(moment, HttpStatusCode.TooManyRequests, "text/plain", $"Too many. {moment.Echo}")
            .With("Retry-After", values));
}
