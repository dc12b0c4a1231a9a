using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Http.Tests;

public class JsonApiTests
{
    [Fact]
    public async Task Answer_WithJson_IsRead()
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, "[1,2,3]");
        using var caller = new Caller(server.Url);

        Assert.Equal("1,2,3", string.Join(',', await caller.AskAsync()));
        Assert.Equal("Bearer " + Caller.Token, Assert.Single(server.Authorizations));
    }

    [Theory]
    [InlineData(401, "Check the credential")]
    [InlineData(403, "Check which permissions")]
    [InlineData(404, "Check the base address")]
    [InlineData(429, "wait")]
    [InlineData(503, "try again later")]
    [InlineData(204, "report it")]
    public async Task Answer_WithOtherStatus_IsAnErrorThatSaysWhatToTry(int status, string hint)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers["x-request-id"] = "abc-1";
            return Task.CompletedTask;
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(status, (int)error.Status!);
        Assert.Equal("abc-1", error.RequestId);
        Assert.Contains(hint, error.Hint, StringComparison.Ordinal);
        Assert.StartsWith("Vendor (test): the thing could not be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirect_ToAnotherOrigin_IsAnErrorAndTheOtherOriginIsNeverAsked()
    {
        await using var other = await LoopbackServer.AnsweringAsync(200, "[1]");
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Redirect(other.Url.AbsoluteUri);
            return Task.CompletedTask;
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(HttpStatusCode.Found, error.Status);
        Assert.Contains("a redirect to 127.0.0.1, which was not followed", error.Message, StringComparison.Ordinal);
        Assert.Empty(other.Authorizations);
    }

    [Fact]
    public async Task Body_OverTheLimitAfterDecompression_IsRefused()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionLevel.SmallestSize);
            await gzip.WriteAsync(Encoding.ASCII.GetBytes("[1" + new string(' ', BodyLimits.Other) + "]"));
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Contains("longer than 1048576 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_JustWithinTheLimit_IsRead()
    {
        await using var server = await LoopbackServer.AnsweringAsync(
            200, "[1" + new string(' ', BodyLimits.Other - 3) + "]");
        using var caller = new Caller(server.Url);

        Assert.Equal(1, Assert.Single(await caller.AskAsync()));
    }

    [Fact]
    public async Task Body_ThatStallsAfterTheHeaders_RunsIntoTheDeadline()
    {
        var stalled = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.WriteAsync("[1,");
            await context.Response.Body.FlushAsync();
            stalled.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var caller = new Caller(server.Url, Caller.Patient with { MaxTries = 1 });

        var asking = caller.FailAsync();
        await stalled.Task;
        caller.Clock.Advance(Caller.Patient.AttemptTimeout);
        var error = await asking;

        Assert.Contains("no whole answer came within 1 h", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caller_WhoCancels_GetsACancellationAndNoError()
    {
        using var cancelled = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await cancelled.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var caller = new Caller(server.Url);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => caller.AskAsync(cancelled.Token));
    }

    [Fact]
    public async Task Connection_CutInTheBody_IsAnError()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("[1,");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Contains("the connection", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfHtml_IsNamedAsSuch()
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, "<html>Sign in</html>", "text/html");
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Contains("is text/html instead of JSON", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1,2")]
    [InlineData("[1] [2]")]
    [InlineData("[1,]")]
    [InlineData("null")]
    [InlineData("[\"1\"]")]
    [InlineData("{}")]
    public async Task Body_ThatIsNotWhatWasAskedFor_IsAnError(string body)
    {
        await using var server = await LoopbackServer.AnsweringAsync(200, body);
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.StartsWith("Vendor (test): the thing ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Port_WhereNobodyListens_IsAnErrorAboutTheConnection()
    {
        var server = await LoopbackServer.AnsweringAsync(200, "[1]");
        using var caller = new Caller(server.Url);
        await server.DisposeAsync();

        var error = await caller.FailAsync();

        Assert.Null(error.Status);
        Assert.Contains("no connection could be made", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HostName_ThatDoesNotExist_IsAnErrorAboutTheName()
    {
        using var caller = new Caller(new Uri("http://no-such-host.invalid"));

        var error = await caller.FailAsync();

        Assert.Contains("the host name is unknown", error.Message, StringComparison.Ordinal);
    }
}
