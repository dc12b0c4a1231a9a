using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Http.Tests;

namespace SupportOps.Cli.Tests;

/// <summary>A server that answers as a test says, and remembers what it was asked.</summary>
internal sealed class CalendlyStandIn : IAsyncDisposable
{
    public const string Hook = "https://hooks.acme.test/calendly";

    public const string FourEvents =
        "invitee.created,invitee.canceled,invitee_no_show.created,routing_form_submission.created";

    private readonly LoopbackServer _server;
    private readonly ConcurrentQueue<CalendlyRequest> _seen;

    private CalendlyStandIn(LoopbackServer server, ConcurrentQueue<CalendlyRequest> seen)
    {
        _server = server;
        _seen = seen;
    }

    public Uri Url => _server.Url;

    public IReadOnlyList<CalendlyRequest> Seen => [.. _seen];

    public static async Task<CalendlyStandIn> StartAsync(Func<CalendlyRequest, (int Status, string Body)> answer)
    {
        var seen = new ConcurrentQueue<CalendlyRequest>();
        return new CalendlyStandIn(
            await LoopbackServer.StartAsync(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var request = new CalendlyRequest(
                    context.Request.Method,
                    context.Request.Path.ToString(),
                    context.Request.QueryString.ToString(),
                    context.Request.Headers.Authorization.ToString(),
                    await reader.ReadToEndAsync());
                seen.Enqueue(request);
                var (status, body) = answer(request);
                context.Response.StatusCode = status;
                context.Response.ContentType = "application/json";
                if (status != StatusCodes.Status204NoContent)
                {
                    await context.Response.WriteAsync(body);
                }
            }),
            seen);
    }

    public static JsonObject Subscription(
        string url = Hook, string events = FourEvents, string state = "active") => new()
        {
            ["uri"] = "https://api.calendly.com/webhook_subscriptions/HOOK001",
            ["callback_url"] = url,
            ["created_at"] = "2026-01-04T02:00:00.000000Z",
            ["retry_started_at"] = null,
            ["state"] = state,
            ["events"] = new JsonArray([.. events.Split(',').Select(name => JsonValue.Create(name))]),
            ["scope"] = "organization",
            ["organization"] = "https://api.calendly.com/organizations/ORG001",
            ["user"] = null,
            ["creator"] = null,
        };

    public static JsonObject UserSubscription(params string[] events)
    {
        var subscription = Subscription(events: string.Join(',', events));
        subscription["scope"] = "user";
        subscription["user"] = "https://api.calendly.com/users/U001";
        return subscription;
    }

    public static string Resource(JsonObject record) => new JsonObject { ["resource"] = record }.ToJsonString();

    public static string Page(JsonObject record) => new JsonObject
    {
        ["collection"] = new JsonArray(record),
        ["pagination"] = new JsonObject { ["count"] = 1, ["next_page"] = null },
    }.ToJsonString();

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
