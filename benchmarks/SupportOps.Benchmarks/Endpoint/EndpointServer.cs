using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SupportOps.Calendly.AspNetCore;
using SupportOps.Calendly.Events;

namespace SupportOps.Benchmarks.Endpoint;

/// <summary>The receiver beside an endpoint that only reads the body, in a process of its own.</summary>
internal static class EndpointServer
{
    public const string Verb = "endpoint-server";
    public const string Key = "benchmark-signing-key-of-32-bytes";
    public const string Drain = "/drain";
    public const string Receiver = "/receiver";
    public const string Naive = "/naive";

    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(static kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSupportOpsCalendlyWebhooks(options => options.SigningKeys.Add(Key))
            .OnInviteeCreated<NothingMore>();
        await using var app = builder.Build();
        app.MapPost(Drain, static async context => await DrainAsync(context.Request));
        app.MapPost(Naive, static context => NaiveAsync(context));
        app.MapCalendlyWebhook(Receiver);
        await app.StartAsync();
        Console.WriteLine(app.Urls.Single());

        // The parent holds the other end of standard input: when it goes, so does this.
        while (Console.ReadLine() is not null)
        {
        }

        return 0;
    }

    private static async Task DrainAsync(HttpRequest request)
    {
        bool isWhole;
        do
        {
            var read = await request.BodyReader.ReadAsync();
            isWhole = read.IsCompleted;
            request.BodyReader.AdvanceTo(read.Buffer.End);
        }
        while (!isWhole);
    }

    // As handlers in the wild do it: text, its signature as text, and the whole document.
    private static async Task NaiveAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var header = context.Request.Headers["Calendly-Webhook-Signature"].ToString();
        var parts = header.Split(',').Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(Key));
        var expected = Convert.ToHexStringLower(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{parts["t"]}.{body}")));
        using var document = JsonDocument.Parse(body);
        context.Response.StatusCode = expected == parts["v1"]
            && document.RootElement.GetProperty("event").GetString() == "invitee.created" ? 200 : 401;
    }

    private sealed class NothingMore : ICalendlyWebhookHandler<InviteeCreated>
    {
        public Task HandleAsync(InviteeCreated calendlyEvent, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
