using System.Net;

namespace SupportOps.Reliability.Faults;

/// <summary>Our own clock is wrong, or is set while a call runs.</summary>
internal static class ClockFaults
{
    private const string Kind = "clock skew";

    public static IReadOnlyList<Fault> All { get; } =
    [
        SetBy("set forward a day", TimeSpan.FromDays(1)),
        SetBy("set back a day", TimeSpan.FromDays(-1)),
        Dated("429 with a date, two hours fast", TimeSpan.FromHours(2), FaultRule.Retried),
        Dated("429 with a date, two hours slow", TimeSpan.FromHours(-2), FaultRule.GivesUp),
        DatedBothWays("two hours fast", TimeSpan.FromHours(2)),
        DatedBothWays("two hours slow", TimeSpan.FromHours(-2)),
    ];

    // A good answer; only the clock moves, which must not end any deadline.
    private static Fault SetBy(string form, TimeSpan skew) => new(Kind, form, FaultRule.Harmless, moment =>
    {
        moment.Clock.SetWrongBy(skew);
        return Task.FromResult(Answers.Json(moment, moment.Good));
    });

    // An answer that says what time it is there needs no right clock here.
    private static Fault DatedBothWays(string form, TimeSpan skew) =>
        new(Kind, $"429 with a date and the time of the answer, {form}", FaultRule.Retried, moment =>
        {
            moment.Clock.SetWrongBy(skew);
            var now = moment.Clock.TrueUtcNow;
            return Task.FromResult(
                Answers.Error(moment, HttpStatusCode.TooManyRequests)
                    .With("Date", Answers.HttpDate(now))
                    .With("Retry-After", Answers.HttpDate(now.AddSeconds(5))));
        })
        {
            Status = HttpStatusCode.TooManyRequests,
            AskedWait = TimeSpan.FromSeconds(4),
        };

    private static Fault Dated(string form, TimeSpan skew, FaultRule rule) => new(Kind, form, rule, moment =>
    {
        moment.Clock.SetWrongBy(skew);
        var until = Answers.HttpDate(moment.Clock.TrueUtcNow.AddSeconds(5));
        return Task.FromResult(
            Answers.Error(moment, HttpStatusCode.TooManyRequests).With("Retry-After", until));
    })
    {
        Status = HttpStatusCode.TooManyRequests,
    };
}
