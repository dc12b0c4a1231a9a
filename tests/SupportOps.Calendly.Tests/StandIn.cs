using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Http;
using SupportOps.Http.Tests;
using SupportOps.Tests.Shared;

namespace SupportOps.Calendly.Tests;

/// <summary>A server that answers as a test says, remembers what it was asked, and a client of it.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    public const string Token = "CANARY-token-41c7";
    public const string Organization = "https://api.calendly.com/organizations/ORG001";
    public const string User = "https://api.calendly.com/users/U001";
    public const string Hook = "https://hooks.acme.test/calendly";

    private readonly LoopbackServer _server;
    private readonly ConcurrentQueue<SeenRequest> _seen;

    private StandIn(LoopbackServer server, ConcurrentQueue<SeenRequest> seen)
    {
        _server = server;
        _seen = seen;
        Client = new CalendlyClient(PatientOptions(server.Url), time: Clock);
    }

    public static OrganizationReference OrganizationOf { get; } = OrganizationReference.Parse(Organization);

    public static UserReference UserOf { get; } = UserReference.Parse(User);

    public static Secret Key { get; } = new("CANARY-key-9b2e+<x>");

    public TestClock Clock { get; } = new() { IsWait = wait => wait < TimeSpan.FromHours(1) };

    public CalendlyClient Client { get; }

    public Uri Url => _server.Url;

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public static async Task<StandIn> StartAsync(Func<SeenRequest, (int Status, string Body)> answer)
    {
        var seen = new ConcurrentQueue<SeenRequest>();
        return new StandIn(
            await LoopbackServer.StartAsync(async context =>
            {
                var request = await ReadAsync(context.Request);
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

    public static CalendlyOptions PatientOptions(Uri address) => new()
    {
        BaseAddress = address,
        Token = Token,
        AttemptTimeout = TimeSpan.FromHours(1),
        CallTimeout = TimeSpan.FromHours(2),
        ListingTimeout = TimeSpan.FromHours(3),
    };

    /// <summary>A subscription as Calendly gives it, in its recorded shape.</summary>
    public static JsonObject Subscription(string id = "HOOK001", string url = Hook) => new()
    {
        ["uri"] = $"https://api.calendly.com/webhook_subscriptions/{id}",
        ["callback_url"] = url,
        ["created_at"] = "2026-01-04T02:00:00.000000Z",
        ["updated_at"] = "2026-01-04T02:00:00.000000Z",
        ["retry_started_at"] = null,
        ["state"] = "active",
        ["events"] = new JsonArray(
            "routing_form_submission.created", "invitee.canceled", "invitee.created", "invitee_no_show.created"),
        ["scope"] = "organization",
        ["organization"] = Organization,
        ["user"] = null,
        ["creator"] = User,
    };

    public static JsonObject With(JsonObject record, string member, JsonNode? value)
    {
        record[member] = value;
        return record;
    }

    public static string Resource(JsonObject record) => new JsonObject { ["resource"] = record }.ToJsonString();

    public static string Page(string? nextPage, params JsonObject[] records) => new JsonObject
    {
        ["collection"] = new JsonArray([.. records]),
        ["pagination"] = new JsonObject { ["count"] = records.Length, ["next_page"] = nextPage },
    }.ToJsonString();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
    }

    private static async Task<SeenRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return new SeenRequest(
            request.Method, request.Path.ToString(), request.QueryString.ToString(), await reader.ReadToEndAsync());
    }
}
