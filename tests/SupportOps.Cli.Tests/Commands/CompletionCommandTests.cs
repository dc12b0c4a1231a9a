using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SupportOps.Cli.Tests.Commands;

/// <summary>What shells are told, and what bash makes of it.</summary>
public sealed class CompletionCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("supportops aud", "audit")]
    [InlineData("supportops audit ", "zendesk calendly gitlab-members gitlab-projects")]
    [InlineData("supportops audit zendesk --inst", "--instance")]
    [InlineData(
        "supportops audit zendesk --instance ", "global us-government global-sandbox us-government-sandbox")]
    [InlineData("supportops audit zendesk --instance us", "us-government us-government-sandbox")]
    [InlineData("supportops audit zendesk --fail-on cr", "critical")]
    [InlineData("supportops audit zendesk --policy ", "seed extended 2026-03")]
    [InlineData("supportops team check --format ", "text json")]
    [InlineData("supportops audit zendesk --format mark", "markdown")]
    [InlineData("supportops emulate go", "google")]
    [InlineData("supportops completion ", "bash pwsh")]
    [InlineData("supportops audit zendesk --report ht", "html=")]
    [InlineData("supportops audit zendesk --instance=us-government-", "us-government-sandbox")]
    [InlineData("supportops audit zendesk --fail-on=", "info low medium high critical never")]
    public async Task Line_IsAnsweredWithWhatCanStandThere(string line, string expected)
    {
        var words = await SuggestAsync(line);

        Assert.Equal(
            expected.Split(' ').Order(),
            words.Where(word => !word.StartsWith('-') || expected.StartsWith('-')).Order());
    }

    [Theory]
    [InlineData("supportops audit zendesk --users ")]
    [InlineData("supportops audit zendesk --team /t")]
    public async Task Line_ThatWantsAFile_IsAnsweredWithNothing(string line) => Assert.Empty(await SuggestAsync(line));

    [Theory]
    [InlineData("bash", "complete -F")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Script_GoesToStandardOutput(string shell, string holds)
    {
        var result = await _place.RunAsync("completion", shell);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains(holds, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_IsNotAnsweredWithAliases() =>
        Assert.Empty((await SuggestAsync("supportops audit ")).Intersect(["-?", "-h", "/?", "/h"]));

    [UnixTheory]
    [InlineData("supportops audit zendesk --report ht", "html=")]
    [InlineData("supportops audit zendesk --instance=gl", "global\nglobal-sandbox")]
    [InlineData("supportops audit zendesk --users=us", "users.json")]
    [InlineData("supportops audit zendesk --report html=us", "users.json")]
    [InlineData("supportops audit zen", "zendesk")]
    [InlineData("supportops audit zendesk --instance us-government-", "us-government-sandbox")]
    [InlineData("supportops audit zendesk --fail", "--fail-on")]
    [InlineData("supportops audit zendesk --users us", "users.json")]
    [InlineData("supportops team check te", "team")]
    public async Task Bash_CompletesAsALineIsTyped(string line, string expected) =>
        Assert.Equal(expected, await InBashAsync(line));

    [UnixFact]
    public async Task Bash_TakesAFileNameAsItIs()
    {
        _place.Write("q*", "a star");
        _place.Write("qa", "what the star would find");

        var words = (await InBashAsync("supportops audit zendesk --users q")).Split('\n');

        Assert.Equal(["q*", "qa"], words.Order(StringComparer.Ordinal));
    }

    private async Task<string[]> SuggestAsync(string line)
    {
        var result = await _place.RunAsync($"[suggest:{line.Length}]", line);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // What bash itself does at a tab: the words, the number of the last one, the line, the place of the cursor.
    private async Task<string> InBashAsync(string line)
    {
        var host = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));
        _place.WriteUsers();
        var words = line.Replace("=", " = ", StringComparison.Ordinal);
        var script = $$"""
            supportops() { "{{host}}" "{{typeof(CommandLineHost).Assembly.Location}}" "$@"; }
            source <(supportops completion bash)
            complete -p supportops > /dev/null || exit 3
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_WORDS=({{words}})
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _supportops_complete && printf '%s\n' "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["--norc", "-c", script])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = _place.Folder,
        })!;
        var output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        return output.TrimEnd('\n');
    }
}
