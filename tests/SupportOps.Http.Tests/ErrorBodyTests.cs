using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Http.Tests;

public class ErrorBodyTests
{
    [Fact]
    public async Task ErrorBody_WithControlCharacters_BecomesOneLine()
    {
        await using var server = await LoopbackServer.AnsweringAsync(
            500, "line one\r\n\u001b[31mline\u202e two", "text/plain");
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Contains("(line one   [31mline  two)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ErrorBody_OfManyBytes_IsCutAndKeepsItsStatus()
    {
        await using var server = await LoopbackServer.AnsweringAsync(502, new string('x', 5_000_000), "text/plain");
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(502, (int)error.Status!);
        Assert.InRange(error.Message.Length, 400, 700);
    }

    [Theory]
    [InlineData("Bearer", Caller.Token)]
    [InlineData("Basic", null)]
    public async Task ErrorBody_ThatRepeatsTheCredential_IsMasked(string scheme, string? parameter)
    {
        parameter ??= Convert.ToBase64String(Encoding.UTF8.GetBytes("me@acme.test/token:" + Caller.Token));
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync($"bad header {context.Request.Headers.Authorization} {Caller.Token}");
        });
        using var caller = new Caller(server.Url, credential: new AuthenticationHeaderValue(scheme, parameter));

        var error = await caller.FailAsync();

        Assert.Contains($"bad header {scheme} *** ***", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Caller.Token, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(parameter, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_WithAMemberNamedLikeTheCredential_DoesNotShowIt()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync($"[{{\"{Caller.Token}\": [{{\"x\": }}]}}]");
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.DoesNotContain(Caller.Token, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", 7.0)]
    [InlineData("0", 0.0)]
    [InlineData("2147483647000", 86400.0)]
    [InlineData("Wed, 01 Jan 2020 00:00:00 GMT", 0.0)]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", 86400.0)]
    [InlineData("-5", null)]
    [InlineData("1.5", null)]
    [InlineData("soon", null)]
    [InlineData("2, 3", null)]
    [InlineData("2026-01-01T00:00:00Z", null)]
    public async Task RetryAfter_InAnyForm_IsAWaitOrNothing(string header, double? seconds)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = header;
            return Task.CompletedTask;
        });
        using var caller = new Caller(server.Url);

        var error = await caller.FailAsync();

        Assert.Equal(seconds, error.RetryAfter?.TotalSeconds);
    }
}
