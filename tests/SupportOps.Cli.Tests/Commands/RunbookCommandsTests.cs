using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests.Commands;

public sealed class RunbookCommandsTests : IDisposable
{
    private const string NextYear = "2027-01-01";

    private static readonly string[] Header =
    [
        "--name", "Umber Co - Move 12 projects", "--description", "To another group", "--dri", "@fern",
        "--schedule-at", "2026-12-20 - 09:00 UTC", "--meeting-url", "https://meet.example/1", "--gitlab-issue",
        "https://git.example/7", "--rollback-plan", "Move them back.",
    ];

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task New_WritesAFileOnceAndNeverOverIt()
    {
        var path = _place.PathOf("move.md");

        var first = await _place.RunAsync(["runbook", "new", "--output", path, .. Header]);
        var text = await File.ReadAllTextAsync(path);
        var second = await _place.RunAsync("runbook", "new", "--output", path);

        Assert.Equal((0, string.Empty), (first.ExitCode, first.Output));
        Assert.Equal((2, text), (second.ExitCode, await File.ReadAllTextAsync(path)));
        Assert.Equal(["move.md"], Directory.GetFiles(_place.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("tick", "--line", "1")]
    public async Task Folder_InThePlaceOfAFile_IsCalledOne(string command, params string[] more)
    {
        var result = await _place.RunAsync(["runbook", command, _place.Folder, .. more]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is a folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_WithTheHeader_LacksOnlyWhatATemplateLacks()
    {
        var path = await NewAsync();

        var result = await _place.RunAsync("runbook", "check", path, "--as-of", "2026-12-01", "--format", "json");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [
                "RB-CONTACTS-EMPTY", "RB-CHECK-UNEXPLAINED", "RB-CHECK-UNEXPLAINED", "RB-CHECK-UNEXPLAINED",
                "RB-CHECK-UNEXPLAINED", "RB-TASKS-EMPTY",
            ],
            result.Codes());
    }

    [Fact]
    public async Task Check_OfAFilledRunbook_Exits0WithWarnings()
    {
        var path = await FilledAsync();

        var result = await _place.RunAsync("runbook", "check", path, "--as-of", NextYear);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("move.md:5: warning RB-SCHEDULE-PAST Schedule at: ", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("move.md is valid: 0 finding(s), 1 warning(s)\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("runbook", "check", "nowhere.md")]
    [InlineData("runbook", "check")]
    [InlineData("runbook", "check", ".", "--as-of", "soon")]
    [InlineData("runbook", "show", "nowhere.md", "--call-length", "2 hours")]
    [InlineData("runbook", "tick", "nowhere.md", "--item", "1")]
    public async Task WrongUsage_Exits2AndPrintsNothing(params string[] args)
    {
        var result = await _place.RunAsync(args);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Show_TellsTheLatestSafeStartOfTheRollback()
    {
        var result = await _place.RunAsync(
            "runbook", "show", await FilledAsync(), "--call-length", "2h", "--rollback-length", "30m");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("2026-12-20 10:30 UTC, 1h30m into the call", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_AsJson_TellsReadinessAndTiming()
    {
        var json = (await _place.RunAsync(
            "runbook", "show", await FilledAsync(), "--as-of", "2026-12-01", "--call-length", "1h", "--format",
            "json")).Json();

        Assert.Equal("ready", json.GetProperty("beforeCall").GetProperty("verdict").GetString());
        Assert.Equal("not-ready", json.GetProperty("afterCall").GetProperty("verdict").GetString());
        Assert.Equal(20, json.GetProperty("timing").GetProperty("plannedMinutes").GetInt32());
        Assert.Equal(40, json.GetProperty("timing").GetProperty("latestRollbackStartMinutes").GetInt32());
    }

    [Fact]
    public async Task Show_OfForeignText_MakesItHarmless()
    {
        var path = await FilledAsync();
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(
            path, text.Replace("Fern", "Fern\u001b[2J\u202eVale", StringComparison.Ordinal));

        var result = await _place.RunAsync("runbook", "show", path);

        Assert.Contains("Fern\\x1b[2J\\u202eVale", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Theory]
    [InlineData("--item", "5")]
    [InlineData("--item", "Post-call checklist[0]")]
    [InlineData("--item", "how things stand")]
    [InlineData("--line", "43")]
    public async Task Tick_ChangesOneByteOfTheFile(string option, string item)
    {
        var path = await FilledAsync();
        var before = await AsWindowsFileAsync(path);

        var first = await _place.RunAsync("runbook", "tick", path, option, item);
        var after = await File.ReadAllBytesAsync(path);
        var second = await _place.RunAsync("runbook", "tick", path, option, item, "--format", "json");

        Assert.Equal((0, before.Length), (first.ExitCode, after.Length));
        Assert.Equal([((byte)' ', (byte)'x')], before.Zip(after).Where(pair => pair.First != pair.Second));
        Assert.Equal("already-ticked", second.Json().GetProperty("outcome").GetString());
        Assert.Equal(after, await File.ReadAllBytesAsync(path));
        Assert.Equal(["move.md"], Directory.GetFiles(_place.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Tick_OfAnItemThatReadsDifferently_Exits1AndChangesNothing()
    {
        var path = await FilledAsync();
        var before = await File.ReadAllBytesAsync(path);

        var result = await _place.RunAsync("runbook", "tick", path, "--item", "5", "--expect", "Something else");

        Assert.Equal((1, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
    }

    [Theory]
    [InlineData("--item", "6")]
    [InlineData("--item", "support_manager")]
    [InlineData("--line", "1")]
    public async Task Tick_OfNoOrSeveralItems_Exits2(string option, string item) => Assert.Equal(
        2, (await _place.RunAsync("runbook", "tick", await FilledAsync(), option, item)).ExitCode);

    [Fact]
    public async Task Tick_OfAFileThatIsNoUtf8_Exits2AndChangesNothing()
    {
        var path = _place.PathOf("latin.md");
        await File.WriteAllBytesAsync(path, Encoding.Latin1.GetBytes("### Pre-call checklist\n\n- [ ] größer\n"));

        Assert.Equal(2, (await _place.RunAsync("runbook", "tick", path, "--item", "1")).ExitCode);
        Assert.Equal(1, (await _place.RunAsync("runbook", "check", path)).ExitCode);
    }

    [Theory]
    [InlineData("- [ ]")]
    [InlineData("- []")]
    public async Task Tick_FromManySides_LosesNone(string box)
    {
        const int Items = 12;
        var list = string.Concat(Enumerable.Range(1, Items).Select(item => $"{box} item {item}.\n"));
        var path = _place.Write("many.md", "### Pre-call checklist\n\n" + list);

        var results = await Task.WhenAll(Enumerable.Range(1, Items).Select(item => Task.Run(
            () => _place.RunOnTheRealClockAsync("runbook", "tick", path, "--item", $"item {item}."))));

        Assert.All(results, result => Assert.Equal((0, string.Empty), (result.ExitCode, result.Error)));
        Assert.Equal(
            "### Pre-call checklist\n\n" + list.Replace(box, "- [x]", StringComparison.Ordinal),
            await File.ReadAllTextAsync(path));
        Assert.Equal(["many.md"], Directory.GetFiles(_place.Folder).Select(Path.GetFileName));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task Tick_OfABareLink_ChangesTheFileAndKeepsLinksAndMode()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        var path = _place.Write("folder/target.md", "### Pre-call checklist\n\n- [ ] one\n");
        File.SetUnixFileMode(path, Mode);
        File.CreateSymbolicLink(_place.PathOf("link.md"), Path.Combine("folder", "target.md"));

        var result = await _place.RunAsync("runbook", "tick", "link.md", "--item", "1");

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("- [x] one\n", await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(path));
        Assert.NotNull(File.ResolveLinkTarget(_place.PathOf("link.md"), returnFinalTarget: false));
    }

    [Fact]
    public async Task Tick_OfAReadOnlyFile_Exits2AndSaysSo()
    {
        var path = _place.Write("fixed.md", "### Pre-call checklist\n\n- [ ] one\n");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var result = await _place.RunAsync("runbook", "tick", path, "--item", "1");
        var text = await File.ReadAllTextAsync(path);
        File.SetAttributes(path, FileAttributes.Normal);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("it is read-only", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("- [ ] one\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_InAFolderThatIsNotThere_Exits2AndMakesNone()
    {
        var result = await _place.RunAsync("runbook", "new", "--output", _place.PathOf("nd/deep/x.md"));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.False(Directory.Exists(_place.PathOf("nd")));
    }

    [Fact]
    public async Task Dash_IsStandardOutputAndStandardInput()
    {
        var printed = await _place.RunAsync(["runbook", "new", "--output", "-", .. Header]);
        _place.Input = printed.Output;

        var read = await _place.RunAsync("runbook", "check", "-");
        var ticked = await _place.RunAsync("runbook", "tick", "-", "--item", "1");

        Assert.StartsWith("| Runbook name | Umber Co", printed.Output, StringComparison.Ordinal);
        Assert.Contains("standard input is invalid: 6 finding(s)", read.Output, StringComparison.Ordinal);
        Assert.Equal(2, ticked.ExitCode);
        Assert.False(File.Exists("-"));
    }

    [SharedFact("domain/samples")]
    public async Task Check_OfTheSamples_AgreesWithTheTableMadeByHand()
    {
        var folder = RepositoryRoot.SharedPathOf("domain", "samples", "runbooks");
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expected.json")));
        foreach (var document in expected.RootElement.GetProperty("documents").EnumerateArray())
        {
            var file = Path.Combine(folder, document.GetProperty("file").GetString()!);

            var result = await _place.RunAsync("runbook", "check", file, "--format", "json");

            Assert.Equal(Outline(document), Outline(result.Json()));
        }
    }

    private static IEnumerable<string> Outline(JsonElement document) =>
        document.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("where")}")
            .Append($"valid {document.GetProperty("valid")}")
            .Order(StringComparer.Ordinal);

    private async Task<string> NewAsync()
    {
        var path = _place.PathOf("move.md");
        await _place.RunAsync(["runbook", "new", "--output", path, .. Header]);
        return path;
    }

    private async Task<string> FilledAsync()
    {
        var path = await NewAsync();
        var text = (await File.ReadAllTextAsync(path)).Split("### Post-call");
        var filled = text[0].Replace("- [ ]", "- [x]", StringComparison.Ordinal).Split("|  |  |  |");
        await File.WriteAllTextAsync(
            path,
            filled[0] + "| Fern | Technical execution | |" + filled[1] + "|  |  |  |" + filled[2]
                + "| Move | | 20m |" + filled[3] + "### Post-call" + text[1]);
        return path;
    }

    private static async Task<byte[]> AsWindowsFileAsync(string path)
    {
        var text = (await File.ReadAllTextAsync(path)).Replace("\n", "\r\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return await File.ReadAllBytesAsync(path);
    }
}
