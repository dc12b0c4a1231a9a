using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SupportOps.Reliability.Load;

/// <summary>
/// A calendar that answers at once and keeps the ids of entries only, so that it is not what is measured.
/// </summary>
internal sealed class SwiftCalendar : IAsyncDisposable
{
    private const string Token = """{"access_token":"t","expires_in":3600,"token_type":"Bearer"}""";

    private readonly ConcurrentDictionary<string, int> _inserts = new(StringComparer.Ordinal);
    private readonly WebApplication _app;

    private SwiftCalendar(WebApplication app) => _app = app;

    public Uri Url { get; private set; } = new("http://127.0.0.1");

    /// <summary>How often an entry was inserted, by its id.</summary>
    public IReadOnlyDictionary<string, int> Inserts => _inserts;

    public static async Task<SwiftCalendar> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var calendar = new SwiftCalendar(builder.Build());
        calendar._app.Run(calendar.AnswerAsync);
        await calendar._app.StartAsync();
        calendar.Url = new Uri(calendar._app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return calendar;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        var isPost = HttpMethods.IsPost(context.Request.Method);
        if (isPost && context.Request.Path == "/token")
        {
            await context.Response.WriteAsync(Token);
            return;
        }

        if (isPost && !await TryInsertAsync(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
        }

        var name = context.Request.Path.Value!.Split('/')[^1];
        if (HttpMethods.IsGet(context.Request.Method) && name is not "events" && !_inserts.ContainsKey(name))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        // Of an insert only the status counts; a listing is empty.
        await context.Response.WriteAsync(isPost ? "{}" : """{"items":[]}""");
    }

    private async Task<bool> TryInsertAsync(HttpRequest request)
    {
        using var entry = await JsonDocument.ParseAsync(request.Body);
        return _inserts.AddOrUpdate(
            entry.RootElement.GetProperty("id").GetString()!, 1, static (_, inserts) => inserts + 1) == 1;
    }
}
