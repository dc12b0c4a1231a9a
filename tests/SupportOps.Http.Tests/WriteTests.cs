using System.Net;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Http.Tests;

public class WriteTests
{
    private static readonly RequestDelegate Broken = LoopbackServer.Status(503);

    [Fact]
    public async Task Post_SendsItsBodyAndHeaders()
    {
        var seen = string.Empty;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            seen = $"{context.Request.Method} {context.Request.ContentType} {context.Request.Headers.IfMatch} "
                + await reader.ReadToEndAsync();
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync("[7]");
        });
        using var caller = new Caller(server.Url);

        var answer = await caller.SendAsync(call => call with
        {
            Method = HttpMethod.Post,
            Body = "{\"a\":1}"u8.ToArray(),
            Headers = [new("If-Match", "\"x\"")],
            Success = [HttpStatusCode.Created],
        });

        Assert.Equal(7, Assert.Single(answer));
        Assert.Equal("POST application/json \"x\" {\"a\":1}", seen);
    }

    [Theory]
    [InlineData("POST", false, 1)]
    [InlineData("PATCH", false, 1)]
    [InlineData("POST", true, 2)]
    [InlineData("PATCH", true, 2)]
    [InlineData("PUT", false, 2)]
    [InlineData("DELETE", false, 2)]
    public async Task Write_ThatFails_IsRepeatedOnlyWhenThatDoesNoHarm(string method, bool repeatable, int requests)
    {
        await using var server = await LoopbackServer.AnsweringInTurnAsync(Broken, LoopbackServer.Json("[1]"));
        using var caller = new Caller(server.Url);

        await Record.ExceptionAsync(() => caller.SendAsync(
            call => call with { Method = new HttpMethod(method), Body = "{}"u8.ToArray(), IsRepeatable = repeatable }));

        Assert.Equal(requests, server.Authorizations.Count);
    }

    [Fact]
    public async Task Failure_OfAWrite_SaysWhatCouldNotBeDone()
    {
        await using var server = await LoopbackServer.AnsweringAsync(403, string.Empty);
        using var caller = new Caller(server.Url);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => caller.SendAsync(call => call with { Method = HttpMethod.Delete, Verb = "deleted" }));

        Assert.StartsWith(
            "Vendor (test): the thing could not be deleted: the answer was 403", error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(204, true)]
    [InlineData(200, false)]
    public async Task Deletion_HasNoAnswerToRead(int status, bool succeeds)
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.Status(status));
        using var caller = new Caller(server.Url);

        var error = await Record.ExceptionAsync(() => caller.DeleteAsync(HttpStatusCode.NoContent));

        Assert.Equal(succeeds, error is null);
    }
}
