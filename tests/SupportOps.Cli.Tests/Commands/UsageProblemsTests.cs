namespace SupportOps.Cli.Tests.Commands;

/// <summary>What a mistyped command line is told; a secret that it holds is not repeated.</summary>
public sealed class UsageProblemsTests : IDisposable
{
    private const string Key = "canary-9d1";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("--signing-key", Key)]
    [InlineData("--signing-key=" + Key)]
    [InlineData("--signing-key:" + Key)]
    [InlineData("--signing-key-fil", Key)]
    [InlineData("--signing-keyfile", "-" + Key)]
    public async Task Value_OfAMistypedOption_IsNotRepeated(params string[] args)
    {
        var result = await _place.RunAsync(["calendly", "webhooks", "create", "--url", "https://x.test/", .. args]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.DoesNotContain("canary", result.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean --signing-key-file?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendly", "webhooks", "delete", "--token", Key)]
    [InlineData("calendly", "webhooks", "list", "a-rather-long-canary")]
    [InlineData("calendly", "reconcile", "--days", "a-rather-long-canary")]
    [InlineData("config", "show", "-canary-canary-canary")]
    public async Task Argument_ThatMayBeASecret_IsNotRepeated(params string[] args)
    {
        var result = await _place.RunAsync(args);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.DoesNotContain("canary", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_ThatIsShort_IsRepeated() =>
        Assert.Contains("'lst'", (await _place.RunAsync("team", "lst")).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("docter", "Did you mean doctor?")]
    [InlineData("audt", "Did you mean audit?")]
    [InlineData("completion zsh", "'zsh' is no command here; there is: bash, pwsh.")]
    [InlineData("init github", "'github' is no command here; there is: gitlab-ci.")]
    [InlineData("", "Give a command: demo, audit, ")]
    [InlineData("audit", "Give a command: zendesk, calendly, gitlab-members, gitlab-projects.")]
    [InlineData("init", "Give a command: gitlab-ci.")]
    [InlineData("completion", "Give a command: bash, pwsh.")]
    public async Task Command_ThatIsMissingOrMistyped_IsToldWhichThereAre(string line, string expected)
    {
        var result = await _place.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Required command", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("help audit zendesk")]
    [InlineData("audit help")]
    public async Task Help_AsAWord_IsLikeTheOption(string line)
    {
        var result = await _place.RunAsync(line.Split(' '));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
    }
}
