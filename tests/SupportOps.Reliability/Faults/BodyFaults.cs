using System.Text;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>Answers whose status is 200 and whose body is wrong.</summary>
internal static class BodyFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Body("cut body", "in the middle", FaultRule.Retried, moment =>
            Answers.Json(moment, FaultyBodies.CutAfter(moment.Good, moment.Good.Length / 2))),
        Body("cut body", "before the first byte", FaultRule.Retried, moment =>
            Answers.Json(moment, FaultyBodies.CutAfter(moment.Good, 0))),
        Body("dribbled body", "never ends", FaultRule.Retried, moment =>
            Answers.Json(moment, FaultyBodies.Dribble(moment.Clock))),
        new("dribbled body", "not even headers", FaultRule.Retried, SilenceAsync),
        Body("endless body", "", FaultRule.Refused, moment => Answers.Json(moment, FaultyBodies.Endless())) with
        {
            IsHeavy = true,
        },
        Body("gzip bomb", "", FaultRule.Refused, moment => Answers.Json(moment, FaultyBodies.Bomb())) with
        {
            IsHeavy = true,
        },
        Body("malformed JSON", "cut, and the connection closed as if it were whole", FaultRule.Refused, moment =>
            Answers.Json(moment, moment.Good[..(moment.Good.Length / 2)])),
        Body("malformed JSON", "repeats the credential", FaultRule.Refused, moment => Answers.Json(
            moment, Encoding.UTF8.GetBytes($$"""{"headers":["{{moment.Secrets[0]}}", {"x": }]}"""))),
        Body("malformed JSON", "has a member named like the credential", FaultRule.Refused, moment => Answers.Json(
            moment, Encoding.UTF8.GetBytes($$"""{"{{moment.Secrets[0]}}":[{"x": }]}"""))),
        Body("malformed JSON", "of another shape", FaultRule.Refused, moment =>
            Answers.Json(moment, "[true]"u8.ToArray())),
        Body("malformed JSON", "null", FaultRule.Refused, moment => Answers.Json(moment, "null"u8.ToArray())),
        Body("wrong content type", "", FaultRule.Refused, moment =>
            Answers.Text(moment, moment.GoodStatus, "text/html", $"<html>{moment.Echo}</html>")),
        Body("empty body", "", FaultRule.Refused, moment => Answers.Json(moment, [])),
    ];

    private static Fault Body(
        string kind, string form, FaultRule rule, Func<FaultMoment, HttpResponseMessage> answer) =>
        new(kind, form, rule, moment => Task.FromResult(answer(moment)));

    private static async Task<HttpResponseMessage> SilenceAsync(FaultMoment moment)
    {
        await VirtualWait.ForAsync(Timeout.InfiniteTimeSpan, moment.Clock, moment.CancellationToken);
        throw new InvalidOperationException("An endless wait ended.");
    }
}
