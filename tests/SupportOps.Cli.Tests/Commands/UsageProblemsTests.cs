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
}
