using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SupportOps.Testing.Serving;

/// <summary>A real HTTP listener on loopback that hands every request to one place.</summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping = new();
    private readonly RequestLog _log = new();
    private readonly TimeProvider _clock;

    private LoopbackHost(WebApplication application, TimeProvider clock)
    {
        _application = application;
        _clock = clock;
    }

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    public IReadOnlyList<RecordedRequest> Requests => _log.Requests;

    /// <summary>Starts listening.</summary>
    /// <param name="address">Where; null for <c>127.0.0.1</c> and a free port.</param>
    /// <param name="clock">Gives the times of arrival.</param>
    /// <param name="isAuthenticated">Judges the credential of a request.</param>
    /// <param name="answer">Answers one request.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static async Task<LoopbackHost> StartAsync(
        Uri? address,
        TimeProvider clock,
        Func<HttpContext, bool> isAuthenticated,
        Func<Exchange, Task> answer,
        CancellationToken cancellationToken)
    {
        // Empty: neither a settings file in the working folder nor a variable may move a test's server.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(EndPointOf(address));

            // A planted fault may be as slow as it likes.
            kestrel.Limits.MinResponseDataRate = null;
        });
        var host = new LoopbackHost(builder.Build(), clock);
        host._application.Run(context => host.HandleAsync(context, isAuthenticated, answer));
        await host._application.StartAsync(cancellationToken).ConfigureAwait(false);
        host.Url = host.FindUrl();
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static IPEndPoint EndPointOf(Uri? address) => address switch
    {
        null => new(IPAddress.Loopback, 0),
        { HostNameType: UriHostNameType.IPv6 } => new(IPAddress.IPv6Loopback, address.Port),
        _ => new(IPAddress.Loopback, address.Port),
    };

    private Uri FindUrl() => new(_application.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private async Task HandleAsync(
        HttpContext context, Func<HttpContext, bool> isAuthenticated, Func<Exchange, Task> answer)
    {
        var request = context.Request;
        var logged = _log.Add(new RecordedRequest(
            request.Method, request.Path.Value ?? string.Empty, request.QueryString.Value ?? string.Empty,
            isAuthenticated(context), _clock.GetUtcNow()));
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            await answer(new Exchange(context, logged, _clock, gone.Token)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            context.Abort();
        }
#pragma warning disable CA1031 // Words of a test run here; what they throw reaches the test as the answer.
        catch (Exception exception) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            var text = $"{exception.GetType().Name} on the server: {exception.Message}";
            await new Exchange(context, logged, _clock, gone.Token)
                .SendAsync(Answer.PlainText(500, text, retryAfter: null)).ConfigureAwait(false);
        }
    }
}
