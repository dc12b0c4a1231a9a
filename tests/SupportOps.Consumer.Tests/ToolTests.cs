using SupportOps.Consumer.Tests.Running;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Consumer.Tests;

/// <summary>The tool as it is installed, run once, and published without what it does not use.</summary>
[Collection(SharedBuild.Name)]
public sealed class ToolTests(Consumers consumers)
{
    [ConsumerFact]
    public async Task InstalledTool_SaysItsVersionPlaysTheDemoAndAuditsAnAccount()
    {
        var tools = Path.Combine(consumers.Root, "tools");
        var installed = await RunAsync(
            "dotnet", "tool", "install", "SupportOps.Cli", "--tool-path", tools, "--version", consumers.Version);
        Assert.True(installed.ExitCode == 0, installed.Output);

        await AssertWorksAsync(Path.Combine(tools, "supportops"));
        Assert.True(
            Platform.IsNotHere is not null
            || Directory.EnumerateDirectories(tools, "supportops.cli.linux-x64", SearchOption.AllDirectories).Any(),
            "The form made ahead of time was not chosen.");
    }

    [ConsumerFact]
    public async Task ToolForOnce_RunsAndPassesItsExitCodeOn()
    {
        string[] once = ["dnx", "SupportOps.Cli@" + consumers.Version, "--yes", "--"];

        var version = await RunAsync("dotnet", [.. once, "--version"]);
        var wrong = await RunAsync("dotnet", [.. once, "team", "check", "no-such-folder"]);

        Assert.True(version.ExitCode == 0, version.Output);
        Assert.StartsWith("0.", version.Output.Trim(), StringComparison.Ordinal);
        Assert.True(wrong.ExitCode == 2, wrong.Output);
    }

    // The demo books calls with the key of a service account, which Google's library reads through reflection.
    [PlatformFact]
    public async Task TrimmedTool_WorksAndReadsTheKeyOfAServiceAccount()
    {
        var output = Path.Combine(consumers.Root, "trimmed");
        var published = await RunAsync(
            "dotnet", "publish", "Trimmed/Trimmed.csproj", "--nologo", "--output", output, "-nodeReuse:false");
        Assert.True(published.ExitCode == 0, published.Output);

        await AssertWorksAsync(Path.Combine(output, "SupportOps.Cli"));
    }

    private async Task AssertWorksAsync(string program)
    {
        var version = await RunAsync(program, "--version");
        var demo = await RunAsync(program, "demo", "--quiet");
        var audit = await AuditAsync(program);

        Assert.True(version.ExitCode == 0, version.Output);
        Assert.True(demo.ExitCode == 0, demo.Output);
        Assert.True(audit.ExitCode == 1, audit.Output);
        Assert.Contains("ZD-SUSPENDED", audit.Output, StringComparison.Ordinal);
    }

    private async Task<ProcessResult> AuditAsync(string program)
    {
        await using var account = await ZendeskServer.StartAsync(z => z
            .WithApiToken("auditor@acme.example", "secret")
            .Agent(sue => sue.Id(7001).Named("Sue Elm").Email("selm@acme.example").Suspended()));
        return await Dotnet.RunAsync(
            program,
            consumers.Root,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["ZD_URL"] = account.Url.AbsoluteUri,
                ["ZD_USERNAME"] = "auditor@acme.example",
                ["ZD_TOKEN"] = "secret",
            },
            "audit",
            "zendesk",
            "--instance",
            "global",
            "--team",
            Path.Combine("Library", "team"));
    }

    private Task<ProcessResult> RunAsync(string program, params string[] arguments) => Dotnet.RunAsync(
        program,
        consumers.Root,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = consumers.Packages },
        arguments);
}
