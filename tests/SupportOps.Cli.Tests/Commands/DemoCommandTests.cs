using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests.Commands;

public sealed class DemoCommandTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Demo_FindsEveryPlantedFaultAndNothingElse()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"));

        Assert.Equal(0, result.ExitCode);
        Snapshot.Verify(
            result.Output.Replace(_place.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guide_ShowsWhatTheDemoPrints()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"));
        var printed = result.Output.Replace(
            _place.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

        Assert.Contains(printed, File.ReadAllText(
            RepositoryRoot.PathOf("docs", "guides", "demo.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readme_ShowsLinesThatTheDemoPrints()
    {
        var printed = (await _place.RunAsync("demo", "--out", _place.PathOf("out"))).Output.Split('\n');
        var shown = File.ReadAllText(RepositoryRoot.PathOf("README.md")).ReplaceLineEndings("\n")
            .Split("A part of what it prints:\n\n```\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(shown);
        Assert.Empty(shown.Except(printed, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheCounts()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        Assert.Equal(
            (54, 54, 0),
            (result.Json().GetProperty("planted").GetInt32(), result.Json().GetProperty("found").GetInt32(),
                result.Json().GetProperty("extra").GetInt32()));
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheDeliveriesAndTheCalendars()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        var bookings = result.Json().GetProperty("bookings");
        Assert.True(bookings.GetProperty("exact").GetBoolean());
        Assert.Equal(
            [200, 200, 200, 200, 200, 200, 200, 200, 200, 401],
            bookings.GetProperty("deliveries").EnumerateArray().Select(step => step.GetProperty("status").GetInt32()));
        Assert.Equal(
            ["2026-01-05 09:00  US Government Support Call", "2026-01-06 10:00  Customer Support Call"],
            bookings.GetProperty("calendars").EnumerateArray()
                .SelectMany(calendar => calendar.GetProperty("entries").EnumerateArray())
                .Select(entry => entry.GetString()));
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheRunbookAndTheNextTicket()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        var (runbook, ticket) = (result.Json().GetProperty("runbook"), result.Json().GetProperty("nextTicket"));
        Assert.True(runbook.GetProperty("exact").GetBoolean() && ticket.GetProperty("exact").GetBoolean());
        Assert.Equal(4, runbook.GetProperty("findings").GetArrayLength());
        Assert.Equal(104, ticket.GetProperty("answer").GetProperty("next").GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheReportsInGitLab()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        var publications = result.Json().GetProperty("publications");
        Assert.True(publications.GetProperty("exact").GetBoolean());
        Assert.Equal(
            [("global", 1, 39, 1), ("us-government", 1, 13, 1)],
            publications.GetProperty("reports").EnumerateArray().Select(report => (
                report.GetProperty("instance").GetString(), report.GetProperty("issues").GetInt32(),
                report.GetProperty("boxes").GetInt32(), report.GetProperty("ticks").GetInt32())));
        Assert.All(publications.GetProperty("reports").EnumerateArray(), report => Assert.Equal(
            ["created", "updated", "unchanged"], Texts(report.GetProperty("outcomes"))));
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheIssuesThatWalkThroughTheFlow()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        var flow = result.Json().GetProperty("issueFlow");
        var issues = flow.GetProperty("issues").EnumerateArray().ToList();
        Assert.True(flow.GetProperty("exact").GetBoolean());
        Assert.Equal(
            ["Triage Planning Development Validation Implementation Completed",
                "Triage Planning Scheduling Queued Development Validation Implementation Completed"],
            issues.Select(issue => string.Join(' ', Texts(issue.GetProperty("stages")))));
        Assert.Equal(
            ["FL-NOT-VALID", "FL-ITERATION-NOT-CURRENT"],
            issues.SelectMany(issue => issue.GetProperty("moves").EnumerateArray())
                .SelectMany(move => Texts(move.GetProperty("codes"))));
        Assert.All(issues, issue => Assert.Contains("Stage::Completed", Texts(issue.GetProperty("labels"))));
    }

    [Fact]
    public async Task Demo_AsJson_GivesTheQuarterAfter()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "json");

        var quarter = result.Json().GetProperty("nextQuarter");
        Assert.True(quarter.GetProperty("exact").GetBoolean());
        Assert.Equal(
            [("2026-Q2", 3, 3, 2, 0), ("2026-Q2", 1, 1, 1, 0)],
            quarter.GetProperty("audits").EnumerateArray().Select(audit => (
                audit.GetProperty("period").GetString(), audit.GetProperty("new").GetInt32(),
                audit.GetProperty("fixed").GetInt32(), audit.GetProperty("changed").GetInt32(),
                audit.GetProperty("unknown").GetInt32())));
    }

    [Fact]
    public async Task Demo_InAFormatThatThereIsNot_Exits2BeforeItWritesAnything()
    {
        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"), "--format", "pdf");

        Assert.Equal((2, false), (result.ExitCode, Directory.Exists(_place.PathOf("out"))));
    }

    [Fact]
    public async Task Demo_WritesItsReports()
    {
        await _place.RunAsync("demo", "--out", _place.PathOf("out"));

        Assert.All(
            ["global.txt", "global.md", "global.json", "us-government.txt", "us-government.md", "us-government.json",
                "global.html", "global-2026-Q2.html", "us-government-2026-Q2.json", "waivers.yaml"],
            file => Assert.True(File.Exists(_place.PathOf("out/" + file)), file));
    }

    [Fact]
    public async Task Demo_TeamFiles_PassTheirOwnCheckButForWhatWasPlanted()
    {
        await _place.RunAsync("demo", "--out", _place.PathOf("out"));

        var check = await _place.RunAsync("team", "check", _place.PathOf("out/team"), "--format", "json");
        var codes = check.Json().GetProperty("files").EnumerateArray()
            .SelectMany(file => file.GetProperty("findings").EnumerateArray())
            .Select(finding => finding.GetProperty("code").GetString());

        Assert.Equal(["TY-DUPLICATE-ID"], codes);
    }

    [Fact]
    public async Task Demo_IntoAFolderWithOtherTeamFiles_IsRefused()
    {
        _place.Write("out/team/mine.yaml", "name: Mine\n");

        var result = await _place.RunAsync("demo", "--out", _place.PathOf("out"));

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    private static IEnumerable<string?> Texts(JsonElement list) =>
        list.EnumerateArray().Select(item => item.GetString());
}
