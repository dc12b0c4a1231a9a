using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportOps.Http.Tests;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;
using SupportOps.Zendesk.Tests.Tickets;

namespace SupportOps.Zendesk.Tests;

/// <summary>A secret that can be recognised goes in, and everything that can come out is searched for it.</summary>
public class SecretCanaryTests
{
    private static readonly string[] Leaks =
    [
        Accounts.Canary,
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"auditor@acme.test/token:{Accounts.Canary}")),
        "authenticity",
    ];

    [Fact]
    public async Task Secret_InAWholeRunWithEverythingWatched_IsNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agent().Agent().PageSizeAtMost(1).FailPage(2, 500));

        var errors = await RunAsync(server.Url, log);

        var everything = $"{log}\n{telemetry}\n{errors}";
        Assert.Contains("Authorization: *", everything, StringComparison.Ordinal);
        Assert.Contains("X-Request-ID: 0", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.http.retries", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.zendesk.list_agents", everything, StringComparison.Ordinal);
        Assert.Contains("System.Net.Http", everything, StringComparison.Ordinal);
        Assert.All(Leaks, leak => Assert.DoesNotContain(leak, everything, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Span_OfEveryPage_BelongsToTheListingAndCountsItsResends()
    {
        using var telemetry = new TelemetryLines();
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agents(6).PageSizeAtMost(2).Page(3).Times(2).Fails(503, retryAfter: "0"));
        await using var provider = Host(server.Url, "traced", log: null);

        await Accounts.ListAsync(provider.GetRequiredKeyedService<ZendeskClient>("traced"));

        // Other tests of the process are traced as well.
        var mine = telemetry.All.Where(line => line.Contains("Zendesk (traced)", StringComparison.Ordinal)).ToList();
        var listing = Assert.Single(
            mine, line => line.Contains("supportops.zendesk.list_agents", StringComparison.Ordinal));
        Assert.Equal(3, mine.Count(line => line.Contains("parent=" + IdOf(listing), StringComparison.Ordinal)));
        Assert.Contains(mine, line => line.Contains("parent=" + IdOf(listing), StringComparison.Ordinal)
            && line.Contains("[supportops.subject, page 3 of the agents]", StringComparison.Ordinal)
            && line.Contains("[http.request.resend_count, 2]", StringComparison.Ordinal));
    }

    private static string IdOf(string span) => span.Split(" id=")[1].Split(' ')[0];

    [Fact]
    public async Task Person_InAWholeRunWithEverythingWatched_IsNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agent(a => a.Named("Persona Canary").Email("persona@acme.test")).PageSizeAtMost(1)
                .View("Tickets of Persona", v => v.Id(25)).Ticket(t => t.About("Persona asks").Status("parked")
                    .WrittenTo("persona@acme.test").With(ticket => ticket with
                    {
                        Description = "Persona",
                        From = "persona@acme.test",
                    })));

        var errors = await RunAsync(server.Url, log);

        var everything = $"{log}\n{telemetry}";
        Assert.Contains("supportops.zendesk.list_tickets", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.zendesk.list_views", everything, StringComparison.Ordinal);
        Assert.Contains("views/count_many", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("persona", $"{everything}\n{errors}", StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(500)]
    public async Task Secret_ThatAGatewayRepeats_IsMaskedEverywhere(int status)
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var gateway = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(
                $"bad request {context.Request.Headers.Authorization} {Accounts.Canary}");
        });

        var errors = await RunAsync(gateway.Url, log);

        Assert.Contains("bad request Basic *** ***", errors, StringComparison.Ordinal);
        Assert.All(Leaks, leak => Assert.DoesNotContain(
            leak, $"{log}\n{telemetry}\n{errors}", StringComparison.Ordinal));
    }

    private static async Task<string> RunAsync(Uri address, LogLines log)
    {
        await using var provider = Host(address, "global", log);
        var client = provider.GetRequiredKeyedService<ZendeskClient>("global");

        Exception?[] errors =
        [
            await Record.ExceptionAsync(() => Accounts.ListAsync(client)),
            await Record.ExceptionAsync(() => client.GetCurrentUserAsync()),
            await Record.ExceptionAsync(() => client.FindRoleIdsAsync()),
            await Record.ExceptionAsync(
                () => client.ExportUsersAsync("cursor").GetAsyncEnumerator().MoveNextAsync().AsTask()),
            await Record.ExceptionAsync(() => Queues.ToListAsync(client.ListViewsAsync())),
            await Record.ExceptionAsync(() => Queues.ToListAsync(client.ListTicketsAsync(Queues.View))),
            await Record.ExceptionAsync(() => client.CountViewsAsync([Queues.View])),
        ];
        return string.Join('\n', errors.OfType<Exception>());
    }

    private static ServiceProvider Host(Uri address, string name, LogLines? log)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Accounts.LeapingClock());
        if (log is not null)
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        }

        services.AddSupportOpsZendesk(name, options => Accounts.Configure(options, address))
            .RedactLoggedHeaders(static _ => false);
        return services.BuildServiceProvider();
    }
}
