using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests.Commands;

public sealed class TeamCommandsTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Check_OfAValidFolder_Exits0()
    {
        var result = await _place.RunAsync("team", "check", _place.Team);

        Assert.Equal((0, "1 file(s), 0 invalid\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Check_OfAnInvalidFile_Exits1AndNamesThePlace()
    {
        _place.Write("team/ben.yaml", Workplace.TeamFile(
            "Ben Oak", "boak@x.test", 2).Replace("100", "90", StringComparison.Ordinal));

        var result = await _place.RunAsync("team", "check", _place.Team);

        Assert.Equal(1, result.ExitCode);
        Assert.Matches("ben.yaml:[0-9]+:[0-9]+: error TY-FOCUS-SUM focuses: ", result.Output);
    }

    [Fact]
    public async Task Check_OfWarningsOnly_Exits0()
    {
        _place.Write("team/ben.yaml", Workplace.TeamFile("Ben Oak", "boak@x.test", 2) + "shoe_size: 44\n");

        var result = await _place.RunAsync("team", "check", _place.Team);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("warning TY-UNKNOWN-KEY shoe_size", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OfAnEmptyFolder_Exits4() => Assert.Equal(
        4, (await _place.RunAsync(
            "team", "check", Directory.CreateDirectory(_place.PathOf("none")).FullName)).ExitCode);

    [Fact]
    public async Task Check_OfAFolderThatDoesNotExist_Exits2AndPrintsNothing()
    {
        var result = await _place.RunAsync("team", "check", _place.PathOf("nowhere"));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("x.test", 0)]
    [InlineData("X.TEST", 0)]
    [InlineData("y.test", 1)]
    public async Task Check_WithADomain_ComparesIt(string domain, int exitCode) =>
        Assert.Equal(
            exitCode, (await _place.RunAsync("team", "check", _place.Team, "--email-domain", domain)).ExitCode);

    [Fact]
    public async Task List_ShowsTheMembers()
    {
        var result = await _place.RunAsync("team", "list", _place.Team);

        Assert.Equal((0, "Ada Pine <apine@x.test>  SaaS 100 %\n1 member(s), 0 unreadable "
            + "file(s)\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task List_WithAnUnreadableFile_Exits4AndShowsTheRest()
    {
        _place.Write("team/bad.yaml", "a: b: c\n");

        var result = await _place.RunAsync("team", "list", _place.Team, "--format", "json");

        Assert.Equal(4, result.ExitCode);
        Assert.Equal(1, result.Json().GetProperty("members").GetArrayLength());
        Assert.Equal("bad.yaml", result.Json().GetProperty("unreadableFiles")[0].GetProperty("file").GetString());
    }

    [SharedFact("domain/samples")]
    public async Task Check_OfTheSamples_AgreesWithTheTableMadeByHand()
    {
        using var expected = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                RepositoryRoot.SharedPathOf("domain", "samples", "team-yaml", "expected.json")));

        var result = await _place.RunAsync(
            "team", "check", RepositoryRoot.SharedPathOf("domain", "samples", "team-yaml"), "--format", "json",
            "--email-domain", expected.RootElement.GetProperty("emailDomain").GetString()!);

        Assert.Equal(Outline(expected.RootElement), Outline(result.Json()));
    }

    private static IEnumerable<string> Outline(JsonElement document) => document.GetProperty("files").EnumerateArray()
        .SelectMany(file => file.GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("code")} {finding.GetProperty("path")} "
                + $"{finding.GetProperty("severity")}")
            .Append($"valid {file.GetProperty("valid")}")
            .Select(line => $"{file.GetProperty("file")} {line}"))
        .Order(StringComparer.Ordinal);
}
