using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportOps.GitLab.Auditing;
using SupportOps.GitLab.Issues;
using SupportOps.Http.Tests;
using SupportOps.IssueFlow;
using SupportOps.Reporting.Tests;
using SupportOps.Tests.Shared;
using SupportOps.Zendesk.Tests;

namespace SupportOps.GitLab.Tests;

/// <summary>A token that can be recognised goes in, and everything that can come out is searched for it.</summary>
public class SecretCanaryTests
{
    [Fact]
    public async Task Token_InAWholeRunWithEverythingWatched_IsNowhere()
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var tracker = await Tracker.StartAsync(
            p => p.Issue("One", issue => issue.Labelled("Stage::Triage")));

        var output = await RunAsync(tracker.Server.Url, log);

        var everything = $"{log}\n{telemetry}\n{output}";
        Assert.Contains("Authorization: *", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.gitlab.publish_audit", everything, StringComparison.Ordinal);
        Assert.Contains("supportops.gitlab.plans", everything, StringComparison.Ordinal);
        Assert.Contains("the report of the audit in issue", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("apine@x.test", $"{log}\n{telemetry}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(409)]
    [InlineData(500)]
    [InlineData(200)]
    public async Task Token_ThatAGatewayRepeats_IsMaskedEverywhere(int status)
    {
        using var log = new LogLines();
        using var telemetry = new TelemetryLines();
        await using var gateway = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync($"bad {context.Request.Headers.Authorization}");
        });

        var output = await RunAsync(gateway.Url, log);

        Assert.DoesNotContain("CANARY", $"{log}\n{telemetry}\n{output}", StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(Uri address, LogLines log)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new TestClock { IsWait = wait => wait < TimeSpan.FromHours(1) });
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddSupportOpsGitLab("support", options => Configure(options, address))
            .RedactLoggedHeaders(static _ => false);
        await using var provider = services.BuildServiceProvider();
        var client = provider.GetRequiredKeyedService<GitLabClient>("support");
        var publisher = new GitLabAuditPublisher(client, new AuditIssueOptions { Project = Tracker.Project });
        var plan = string.Empty;

        Exception?[] errors =
        [
            await Record.ExceptionAsync(async () =>
                plan = string.Join('\n', (await publisher.PlanAsync(Reports.Clean)).Requests)),
            await Record.ExceptionAsync(() => publisher.PublishAsync(Reports.WithFindings)),
            await Record.ExceptionAsync(() => MoveAsync(client)),
        ];
        return $"{plan}\n{string.Join('\n', errors.OfType<Exception>())}";
    }

    private static async Task MoveAsync(GitLabClient client)
    {
        var tracker = new GitLabIssueTracker(client);
        await tracker.ApplyAsync(
            await tracker.GetAsync(Tracker.First),
            new TransitionPlan { LabelsToAdd = ["Stage::Planning"], LabelsToRemove = ["Stage::Triage"] });
    }

    private static void Configure(GitLabOptions options, Uri address)
    {
        var patient = Tracker.PatientOptions(address);
        options.BaseAddress = patient.BaseAddress;
        options.Token = patient.Token;
        options.AttemptTimeout = patient.AttemptTimeout;
        options.CallTimeout = patient.CallTimeout;
        options.ListingTimeout = patient.ListingTimeout;
    }
}
