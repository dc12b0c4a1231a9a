using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SupportOps.Http.Tests;

/// <summary>A server that answers every request the same way and remembers which credentials it was shown.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    public ConcurrentQueue<string> Authorizations { get; } = new();

    public Uri Url => new(_application.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<LoopbackServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new LoopbackServer(builder.Build());
        server._application.Run(context =>
        {
            server.Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
            return answer(context);
        });
        await server._application.StartAsync();
        return server;
    }

    public static Task<LoopbackServer> AnsweringAsync(int status, string body, string type = "application/json") =>
        StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = type;
            return context.Response.WriteAsync(body);
        });

    /// <summary>Gives each answer once, in turn, and the last one for ever.</summary>
    public static Task<LoopbackServer> AnsweringInTurnAsync(params RequestDelegate[] answers)
    {
        var asked = 0;
        return StartAsync(context => answers[Math.Min(asked++, answers.Length - 1)](context));
    }

    public static RequestDelegate Status(int status, string? header = null, string? value = null) => context =>
    {
        context.Response.StatusCode = status;
        if (header is not null)
        {
            context.Response.Headers[header] = value;
        }

        return Task.CompletedTask;
    };

    public static RequestDelegate Json(string body) => context =>
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    };

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
