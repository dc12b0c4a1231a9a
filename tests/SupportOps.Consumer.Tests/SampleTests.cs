using SupportOps.Consumer.Tests.Running;

namespace SupportOps.Consumer.Tests;

/// <summary>The code of the README and of each sample, built against the packages and run.</summary>
[Collection(SharedBuild.Name)]
public sealed class SampleTests(Consumers consumers)
{
    private static readonly Dictionary<string, string> Printed = new(StringComparer.Ordinal)
    {
        ["AuditAnAccount"] = "1 member, Findings, ",
        ["CheckRunbooks"] = "Acme - Enforce 2FA on all groups: ",
        ["DriveIssueFlow"] = "Stage::Planning",
        ["EmbedTheAudit"] = "ZD-SUSPENDED: ",
        ["KeepWebhooksAlive"] = "Created, ",
        ["OwnChannels"] = "2: ",
        ["OwnRule"] = "Agent 2 (help@acme.example) is a shared mailbox.",
        ["ReadZendesk"] = "3 pages, 0 suspended, 250 changed users, ",
        ["ReceiveBookings"] = "US Government calendar: ",
        ["ReviewAQuarter"] = "the archive: Verified",
    };

    public static TheoryData<string> Programs => [.. Printed.Keys];

    [Fact]
    public void Samples_AreAllRun() => Assert.Equal(
        Samples.Names, Printed.Keys.Append("TestYourAudit").Order(StringComparer.Ordinal));

    [ConsumerTheory]
    [MemberData(nameof(Programs))]
    public async Task Sample_RunsAgainstThePackages(string sample)
    {
        var run = await RunAsync(Path.Combine("samples", sample), sample + ".dll");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains(Printed[sample], run.Output, StringComparison.Ordinal);
    }

    [ConsumerFact]
    public async Task TestsOfASample_PassAgainstThePackages()
    {
        var run = await RunAsync(Path.Combine("samples", "TestYourAudit"), "vstest", "TestYourAudit.dll");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Passed:     5", run.Output, StringComparison.Ordinal);
    }

    [ConsumerFact]
    public async Task Readme_RunsAgainstThePackagesAndTwoAccountsStandInOneContainer()
    {
        var run = await RunAsync("Quickstart", "Quickstart.dll");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("live: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("judged: global", run.Output, StringComparison.Ordinal);
        Assert.Contains("own rule: ACME-SHARED-MAILBOX", run.Output, StringComparison.Ordinal);
        Assert.Contains("large: 5", run.Output, StringComparison.Ordinal);
        Assert.Contains("small: 2", run.Output, StringComparison.Ordinal);
    }

    private Task<ProcessResult> RunAsync(string project, params string[] arguments)
    {
        Assert.DoesNotContain(consumers.Output.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal)
            && line.Contains(Path.GetFileName(project) + ".csproj]", StringComparison.Ordinal));
        return Dotnet.RunAsync(Path.Combine(consumers.Root, project, "bin", "Debug", "net10.0"), arguments);
    }
}
