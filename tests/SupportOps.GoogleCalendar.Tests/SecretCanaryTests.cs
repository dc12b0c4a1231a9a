using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportOps.Scheduling;
using SupportOps.Testing.GoogleCalendar;
using SupportOps.Tests.Shared;
using SupportOps.Zendesk.Tests;

namespace SupportOps.GoogleCalendar.Tests;

/// <summary>Secrets that can be recognised go in, and everything that can come out is searched for them.</summary>
public sealed class SecretCanaryTests
{
    private const string Token = "issued-token";
    private const string Assertion = "eyJ";

    [Fact]
    public async Task Secret_InAWholeRunWithEverythingWatched_IsNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        var clock = Calendars.LeapingClock();
        await using var server = await Calendars.StartAsync(
            clock, g => g.Method("POST").FailsOnce(503).Method("PATCH").Fails(403));

        var errors = await RunAsync(server, clock, log);

        var everything = $"{log}\n{telemetry}\n{errors}";
        Assert.Contains("Authorization: *", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.calendar.writes 1", everything, StringComparison.Ordinal);
        Assert.Contains("403 Forbidden", errors, StringComparison.Ordinal);
        Assert.All(LeaksOf(server), leak => Assert.DoesNotContain(leak, everything, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Customer_InAWholeRunWithEverythingWatched_IsNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        var clock = Calendars.LeapingClock();
        await using var server = await Calendars.StartAsync(clock);

        await RunAsync(server, clock, log);

        Assert.DoesNotContain("persona", $"{log}\n{telemetry}", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task Secret_ThatAGatewayRepeats_IsMaskedEverywhere(int status)
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        var clock = Calendars.LeapingClock();
        await using var server = await Calendars.StartAsync(
            clock, g => g.Method("POST").Answers(status, "bad request Bearer issued-token-1"));

        var errors = await RunAsync(server, clock, log);

        Assert.Contains("bad request Bearer ***", errors, StringComparison.Ordinal);
        Assert.All(LeaksOf(server), leak => Assert.DoesNotContain(
            leak, $"{log}\n{telemetry}\n{errors}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assertion_ThatAGatewayRepeats_IsMaskedEverywhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        var clock = Calendars.LeapingClock();
        var repeated = $"{Assertion}{new string('x', 80)}.{new string('y', 80)}";
        await using var server = await Calendars.StartAsync(clock, g => g.Path("token").Answers(
            400, $$"""{"error":"invalid_grant","error_description":"assertion={{repeated}}"}"""));

        var errors = await RunAsync(server, clock, log);

        Assert.Contains("invalid_grant: ***", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(Assertion, $"{log}\n{telemetry}\n{errors}", StringComparison.Ordinal);
    }

    private static string[] LeaksOf(GoogleCalendarServer server)
    {
        var pem = (string)JsonNode.Parse(server.ServiceAccountKeyJson())!["private_key"]!;
        return [Token, Assertion, "PRIVATE KEY", pem.Split('\n')[1], pem.Split('\n')[5]];
    }

    private static async Task<string> RunAsync(GoogleCalendarServer server, TestClock clock, LogLines log)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(clock);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSupportOpsGoogleCalendar(Calendars.Name, options => Calendars.Configure(options, server))
            .RedactLoggedHeaders(static _ => false);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<ICalendar>(Calendars.Name);
        var entry = Calendars.Entry();

        Exception?[] errors =
        [
            await Record.ExceptionAsync(() => client.AddAsync(entry)),
            await Record.ExceptionAsync(() => client.AddAsync(entry with { Summary = "Moved" })),
            await Record.ExceptionAsync(() => Calendars.ListAsync(client)),
            await Record.ExceptionAsync(() => client.RemoveAsync(Calendars.Tombstone())),
            await Record.ExceptionAsync(() => client.AddAsync(entry)),
            await Record.ExceptionAsync(() => client.RestoreAsync(entry)),
        ];
        return string.Join('\n', errors.OfType<Exception>());
    }
}
