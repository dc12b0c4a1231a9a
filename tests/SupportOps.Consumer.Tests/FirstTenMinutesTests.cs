using System.Text.RegularExpressions;
using SupportOps.Consumer.Tests.Running;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests;

/// <summary>The guide of a newcomer is what the commands print, from the first one to the last.</summary>
[Collection(SharedBuild.Name)]
public sealed partial class FirstTenMinutesTests(Consumers consumers)
{
    [ConsumerFact]
    public async Task Guide_WalkedAgain_SaysTheSame()
    {
        var walked = await Dotnet.RunAsync(
            "bash",
            consumers.Root,
            new Dictionary<string, string>(StringComparer.Ordinal),
            RepositoryRoot.PathOf("eng", "first-ten-minutes.sh"),
            consumers.Feed);
        Assert.True(walked.ExitCode == 0, walked.Output);

        var page = RepositoryRoot.PathOf("docs", "guides", "first-ten-minutes.md");
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            await File.WriteAllTextAsync(page, walked.Output);
        }

        Assert.Equal(WithoutSeconds(await File.ReadAllTextAsync(page)), WithoutSeconds(walked.Output));
    }

    private static string WithoutSeconds(string page) =>
        Seconds().Replace(page.ReplaceLineEndings("\n").Trim(), "N s, exit code");

    [GeneratedRegex(@"\d+\.\d s, exit code", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconds();
}
