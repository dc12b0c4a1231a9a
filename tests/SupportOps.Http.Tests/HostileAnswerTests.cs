using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Http.Tests;

/// <summary>Answers that try to get the credential shown, or to hide what they say.</summary>
public class HostileAnswerTests
{
    private static readonly string Basic = Convert.ToBase64String(Encoding.UTF8.GetBytes("me@x/token:se+cr/et"));

    public static TheoryData<string> Echoes =>
    [
        "body", "html", "numeric html", "percent", "lower percent", "json", "request id", "redirect", "media type",
    ];

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task Credential_InWhateverFormItComesBack_IsNotShown(string form)
    {
        await using var server = await LoopbackServer.StartAsync(context => EchoAsync(context, form));
        using var caller = new Caller(server.Url, credential: new AuthenticationHeaderValue("Basic", Basic));

        var error = await caller.FailAsync();

        var shown = $"{error} {error.RequestId} {error.Code} {error.Hint} {caller.Log}";
        Assert.DoesNotContain("se+cr/et", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Basic.TrimEnd('='), shown, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(302)]
    [InlineData(404)]
    public async Task Error_WhoseBodyNeverComes_KeepsItsStatus(int status)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentLength = 500;
            await context.Response.WriteAsync("no");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var caller = new Caller(
            server.Url, Caller.Patient with { CallTimeout = TimeSpan.FromDays(1), MaxTries = 20 });

        var asking = caller.FailAsync();
        while (!asking.IsCompleted)
        {
            // Time may be up before the headers are in; then there is another try.
            await Task.WhenAny(asking, Task.Delay(20));
            caller.Clock.Advance(Caller.Patient.AttemptTimeout);
        }

        Assert.Equal(status, (int)(await asking).Status!);
    }

    [Theory]
    [InlineData("https://\u00ad/x")]
    [InlineData("https://xn--a-\u00df/x")]
    public async Task Redirect_ToAHostThatIsNone_IsAnOrdinaryError(string target)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = Uri.EscapeDataString(target).Replace("%3A", ":").Replace("%2F", "/");
            return Task.CompletedTask;
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(HttpStatusCode.Found, error.Status);
    }

    [Theory]
    [InlineData("https://\u00ad/x")]
    [InlineData("https://xn--a-\u00df/x")]
    [InlineData("mailto:a@evil.example")]
    [InlineData("\\\\host\\share")]
    [InlineData("https:///x")]
    public void HostName_OfAnAddressThatHasNone_IsNull(string address) =>
        Assert.Null(Uri.TryCreate(address, UriKind.Absolute, out var uri) ? HostName.Find(uri) : null);

    [Theory]
    [InlineData("Monday, 05-Jan-26 08:00:30 GMT")]
    [InlineData("Mon Jan  5 08:00:30 2026")]
    public async Task Wait_AsADateOfAnOlderForm_IsKept(string retryAfter)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(
            context =>
            {
                context.Response.Headers.Date = "Mon, 05 Jan 2026 08:00:00 GMT";
                return LoopbackServer.Status(429, "Retry-After", retryAfter)(context);
            },
            LoopbackServer.Json("[1]"));
        using var caller = new Caller(server.Url);

        await caller.AskAsync();

        Assert.Equal(TimeSpan.FromSeconds(30), Assert.Single(caller.Clock.Leaps));
    }

    [Fact]
    public async Task WordsOfTheOtherSide_StandInTheErrorAndNotInTheLog()
    {
        await using var server = await LoopbackServer.AnsweringAsync(503, "Sue Miller is locked", "text/plain");
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Contains("Sue Miller", error.Message, StringComparison.Ordinal);
        Assert.Equal(4, caller.Log.All.Count);
        Assert.DoesNotContain("Sue", caller.Log.ToString(), StringComparison.Ordinal);
    }

    private static Task EchoAsync(HttpContext context, string form)
    {
        var given = context.Request.Headers.Authorization.ToString() + " se+cr/et";
        context.Response.StatusCode = form is "redirect" ? 302 : form is "media type" ? 200 : 503;
        if (form is "request id")
        {
            context.Response.Headers["x-request-id"] = given;
        }

        if (form is "redirect")
        {
            context.Response.Headers.Location = $"https://{Basic.TrimEnd('=')}.evil.example/";
        }

        context.Response.ContentType = form is "media type" ? "text/" + Basic.TrimEnd('=') : "text/plain";
        return context.Response.WriteAsync(form switch
        {
            "html" => WebUtility.HtmlEncode(given),
            "numeric html" => given.Replace("=", "&#61;", StringComparison.Ordinal),
            "percent" => Uri.EscapeDataString(given),
            "lower percent" => Uri.EscapeDataString(given).ToLowerInvariant(),
            "json" => System.Text.Json.JsonSerializer.Serialize(given),
            "body" => given,
            _ => "none",
        });
    }
}
