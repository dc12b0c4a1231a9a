using System.Net;

namespace SupportOps.Reliability.Faults;

/// <summary>Answers whose status says that something is wrong.</summary>
internal static class StatusFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Plain(HttpStatusCode.BadRequest, FaultRule.Refused),
        Plain(HttpStatusCode.Unauthorized, FaultRule.Refused),
        Plain(HttpStatusCode.Forbidden, FaultRule.Refused),
        Plain(HttpStatusCode.NotFound, FaultRule.Refused),
        Plain(HttpStatusCode.RequestTimeout, FaultRule.Retried),
        Plain(HttpStatusCode.Conflict, FaultRule.Unspecified),
        Plain(HttpStatusCode.UnprocessableEntity, FaultRule.Refused),
        Plain(HttpStatusCode.InternalServerError, FaultRule.Retried),
        Plain(HttpStatusCode.BadGateway, FaultRule.Retried),
        Plain(HttpStatusCode.ServiceUnavailable, FaultRule.Retried),
        Form(HttpStatusCode.ServiceUnavailable, "page of a gateway", moment =>
            Answers.Text(moment, HttpStatusCode.ServiceUnavailable, "text/html", $"<html>{moment.Echo}</html>")),
        Form(HttpStatusCode.ServiceUnavailable, "cut body", moment => Broken(moment, FaultyBodies.CutAfter([], 0))),
        Form(HttpStatusCode.ServiceUnavailable, "endless body", moment => Broken(moment, FaultyBodies.Endless())),
        Plain(HttpStatusCode.GatewayTimeout, FaultRule.Retried),
        Redirect(HttpStatusCode.Found, "302"),
        Redirect(HttpStatusCode.TemporaryRedirect, "307"),
        new("redirect to another origin", "followed by somebody else's client", FaultRule.Refused, moment =>
            Task.FromResult(FollowedRedirect(moment))),
    ];

    private static Fault Plain(HttpStatusCode status, FaultRule rule) =>
        new(Name(status), "", rule, moment => Task.FromResult(Answers.Error(moment, status))) { Status = status };

    private static Fault Form(HttpStatusCode status, string form, Func<FaultMoment, HttpResponseMessage> answer) =>
        new(Name(status), form, FaultRule.Retried, moment => Task.FromResult(answer(moment))) { Status = status };

    private static Fault Redirect(HttpStatusCode status, string form) =>
        new("redirect to another origin", form, FaultRule.Refused, moment => Task.FromResult(
            Answers.Error(moment, status).With("Location", $"https://evil.test/?session={moment.Secrets[0]}")))
        {
            Status = status,
        };

    private static HttpResponseMessage FollowedRedirect(FaultMoment moment)
    {
        var answer = Answers.Json(moment, moment.Good);
        answer.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://evil.test/api/v2/users");
        return answer;
    }

    private static HttpResponseMessage Broken(FaultMoment moment, Stream body) =>
        new(HttpStatusCode.ServiceUnavailable) { RequestMessage = moment.Request, Content = new StreamContent(body) };

    private static string Name(HttpStatusCode status) =>
        ((int)status).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
