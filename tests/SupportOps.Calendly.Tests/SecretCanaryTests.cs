using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportOps.Calendly.Tests.Webhooks;
using SupportOps.Calendly.Webhooks;
using SupportOps.Http.Tests;
using SupportOps.Tests.Shared;
using SupportOps.Zendesk.Tests;

namespace SupportOps.Calendly.Tests;

/// <summary>Secrets that can be recognised go in, and everything that can come out is searched for them.</summary>
public class SecretCanaryTests
{
    private static readonly SubscriptionRequest Request = SubscriptionRequestTests.Good with
    {
        SigningKey = StandIn.Key,
    };

    [Fact]
    public async Task Secrets_InAWholeRunWithEverythingWatched_AreNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var server = await StandIn.StartAsync(request => request.Method == "POST"
            ? (201, StandIn.Resource(StandIn.Subscription()))
            : (200, StandIn.Page(null, StandIn.Subscription())));

        var errors = await RunAsync(server.Url, log);

        var everything = $"{log}\n{telemetry}\n{errors}\n{Request}";
        Assert.Contains("Authorization: *", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.calendly.list", everything, StringComparison.Ordinal);
        Assert.Contains("created a webhook subscription", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(409)]
    [InlineData(500)]
    [InlineData(201)]
    public async Task Secrets_ThatAGatewayRepeats_AreMaskedEverywhere(int status)
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var gateway = await StartEchoAsync(status, static (header, body) => $"bad {header} {body}");

        var errors = await RunAsync(gateway.Url, log);

        Assert.Contains("***", $"{errors} *** when it was a success", StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", $"{log}\n{telemetry}\n{errors}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        400, """{"title":"Invalid Argument","details":[{"parameter":"signing_key","message":"KEY is weak"}]}""")]
    [InlineData(400, """{"title":"KEY","message":"TOKEN"}""")]
    [InlineData(201, """{"resource":{"KEY":[}}""")]
    [InlineData(201, """{"resource":{"KEY":1,"KEY":2}}""")]
    [InlineData(201, """{"resource":{"events":{"KEY":1}}}""")]
    [InlineData(201, """{"KEY":{"KEY":"KEY"},"resource":"KEY"}""")]
    [InlineData(201, """{"resource":{"TOKEN":1,"TOKEN":[}}""")]
    public async Task Secrets_ThatCalendlyRepeats_AreMaskedEverywhere(int status, string answer)
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        var body = answer.Replace("KEY", StandIn.Key.Reveal(), StringComparison.Ordinal)
            .Replace("TOKEN", StandIn.Token, StringComparison.Ordinal);
        await using var server = await StandIn.StartAsync(
            request => request.Method == "POST" ? (status, body) : (200, StandIn.Page(null)));

        var errors = await RunAsync(server.Url, log);

        Assert.NotEmpty(errors);
        Assert.DoesNotContain("CANARY", $"{log}\n{telemetry}\n{errors}", StringComparison.Ordinal);
    }

    private static Task<LoopbackServer> StartEchoAsync(int status, Func<string, string, string> answer) =>
        LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(answer(context.Request.Headers.Authorization.ToString(), body));
        });

    private static async Task<string> RunAsync(Uri address, LogLines log)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new TestClock { IsWait = wait => wait < TimeSpan.FromHours(1) });
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSupportOpsCalendly("support", options => Configure(options, address))
            .RedactLoggedHeaders(static _ => false);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<CalendlyClient>("support");

        Exception?[] errors =
        [
            await Record.ExceptionAsync(() => client.CreateSubscriptionAsync(Request)),
            await Record.ExceptionAsync(
                () => client.ListSubscriptionsAsync(StandIn.OrganizationOf).ToListAsync().AsTask()),
            await Record.ExceptionAsync(() => client.GetCurrentUserAsync()),
        ];
        return string.Join('\n', errors.OfType<Exception>());
    }

    private static void Configure(CalendlyOptions options, Uri address)
    {
        var patient = StandIn.PatientOptions(address);
        options.BaseAddress = patient.BaseAddress;
        options.Token = patient.Token;
        options.AttemptTimeout = patient.AttemptTimeout;
        options.CallTimeout = patient.CallTimeout;
        options.ListingTimeout = patient.ListingTimeout;
    }
}
