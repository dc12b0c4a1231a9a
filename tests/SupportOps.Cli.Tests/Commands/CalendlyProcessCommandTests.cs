using System.Text;
using System.Text.Json;
using SupportOps.Tests.Shared;

namespace SupportOps.Cli.Tests.Commands;

public sealed class CalendlyProcessCommandTests : IDisposable
{
    private const string Created = """
        {"event": "invitee.created", "payload": {"scheduled_event": {
          "uri": "https://api.calendly.com/scheduled_events/EV0001", "name": "GitLab Support",
          "start_time": "2026-02-02T15:00:00Z", "end_time": "2026-02-02T16:00:00Z",
          "event_memberships": [{"user_email": "apine@x.test"}]}}}
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Booking_IsClassifiedForAProgram()
    {
        var result = await ProcessAsync(Created);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ("Global", "GitLab Support", "add", "ugaomqvb9ljehegbc6c9uv1cqkpfqi58fho99mr3guvcah3ji7r0"),
            (Text(result, "kind"), Text(result, "calendar"), Text(result, "action"), Text(result, "entryId")));
        Assert.NotEmpty(result.Json().GetProperty("reasons").EnumerateArray());
        Assert.Empty(result.Json().GetProperty("warnings").EnumerateArray());
    }

    [Fact]
    public async Task Booking_OnStandardInput_IsClassifiedForAPerson()
    {
        _place.Input = Created.Replace("GitLab Support", "Support \\u001b[31m", StringComparison.Ordinal);

        var result = await _place.RunAsync("calendly", "process", "-", "--team", _place.Team, "--dry-run");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Global: add in \"GitLab Support\"\n  ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Theory]
    [InlineData("", "InvalidPayload", 1)]
    [InlineData("{}", "InvalidPayload", 1)]
    [InlineData("nonsense", "InvalidPayload", 1)]
    [InlineData("{\"event\": \"contact.created\", \"payload\": {\"a\": 1}}", "Ignored", 0)]
    [InlineData("{\"event\": \"invitee.canceled\", \"payload\": {\"scheduled_event\": {}}}", "Neither", 0)]
    public async Task Payload_ThatIsForNoCalendar_TellsItsKind(string payload, string kind, int exitCode)
    {
        var result = await ProcessAsync(payload);

        Assert.Equal((exitCode, kind, "none"), (result.ExitCode, Text(result, "kind"), Text(result, "action")));
        Assert.Equal(JsonValueKind.Null, result.Json().GetProperty("calendar").ValueKind);
        Assert.Equal(JsonValueKind.Null, result.Json().GetProperty("entryId").ValueKind);
    }

    [Theory]
    [InlineData("process", "missing.json", "--team", "team", "--dry-run")]
    [InlineData("process", "team/ada.yaml", "--team", "nowhere", "--dry-run")]
    [InlineData("process", "team/ada.yaml", "--dry-run")]
    [InlineData("process", "team/ada.yaml", "--team", "team", "--dry-run", "--format", "xml")]
    [InlineData("process", "--team", "team", "--dry-run")]
    public async Task Usage_ThatIsWrong_Exits2AndPrintsNothing(params string[] args)
    {
        var result = await _place.RunAsync(
            ["calendly", .. args.Select(arg => arg is "team" or "nowhere" || arg.Contains('.', StringComparison.Ordinal)
                ? _place.PathOf(arg)
                : arg)]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task TeamFile_ThatIsUnreadable_Exits4AndPrintsNothing()
    {
        _place.Write("team/bad.yaml", "a: b: c\n");

        var result = await ProcessAsync(Created);

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("bad.yaml:1:", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\"event\": \"invitee_no_show.created\", \"payload\": {\"a\": 1}}", 0)]
    [InlineData("{\"event\": \"invitee.canceled\", \"payload\": {\"scheduled_event\": {}}}", 0)]
    [InlineData(
        "{\"event\": \"invitee.created\", \"payload\": {\"status\": \"canceled\", \"scheduled_event\": {}}}", 0)]
    public async Task Payload_ThatNoTeamDecides_IsJudgedWithABrokenOrEmptyOne(string payload, int exitCode)
    {
        _place.Write("team/bad.yaml", "a: b: c\n");
        var broken = await ProcessAsync(payload);
        Directory.Delete(_place.Team, recursive: true);
        Directory.CreateDirectory(_place.Team);

        Assert.Equal((exitCode, exitCode), (broken.ExitCode, (await ProcessAsync(payload)).ExitCode));
    }

    [Fact]
    public async Task Cancellation_WithAnEmptyTeam_WarnsThatNobodyIsOfUsGovernment()
    {
        File.Delete(_place.PathOf("team/ada.yaml"));

        var result = await ProcessAsync(
            Created.Replace("invitee.created", "invitee.canceled", StringComparison.Ordinal));

        Assert.Equal((0, "remove"), (result.ExitCode, Text(result, "action")));
        Assert.Contains(
            result.Json().GetProperty("warnings").EnumerateArray(),
            warning => warning.GetString()!.Contains("team folder holds no", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bytes_ThatAreNoUnicode_AreJudgedAlikeFromAFileAndFromStandardInput()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(Created[..Created.IndexOf("GitLab", StringComparison.Ordinal)]), 0xff,
            .. Encoding.UTF8.GetBytes(Created[Created.IndexOf("GitLab", StringComparison.Ordinal)..])];
        await File.WriteAllBytesAsync(_place.PathOf("bytes.json"), body);
        _place.InputBytes = body;

        var file = await RunAsync(_place.PathOf("bytes.json"));
        var input = await RunAsync("-");

        Assert.Equal((1, file.Output), (input.ExitCode, input.Output));
        Assert.Equal(1, file.ExitCode);
    }

    [Fact]
    public async Task Folder_InPlaceOfAPayload_IsCalledOne()
    {
        var result = await RunAsync(_place.Team);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("is a folder", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_IsAccepted() => Assert.Equal(0, (await _place.RunAsync(
        "calendly", "process", _place.Write("p.json", Created), "--team", _place.Team,
        "--dry-run", "--quiet")).ExitCode);

    [Fact]
    public async Task TeamFolder_ThatIsEmpty_Exits4()
    {
        File.Delete(_place.PathOf("team/ada.yaml"));

        Assert.Equal(4, (await ProcessAsync(Created)).ExitCode);
    }

    [SharedFact("domain/samples")]
    public async Task Samples_AgreeWithTheTableMadeByHand()
    {
        var folder = RepositoryRoot.SharedPathOf("domain", "samples");
        using var table = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder, "calendly", "expected.json")));

        foreach (var expected in table.RootElement.GetProperty("cases").EnumerateArray())
        {
            var file = expected.GetProperty("file").GetString()!;
            var result = await _place.RunAsync(
                "calendly", "process", Path.Combine(folder, "calendly", file), "--team",
                Path.Combine(folder, "audit", "team"), "--dry-run", "--format", "json");

            Assert.Equal(
                $"{file} {Outline(expected)} {expected.GetProperty("exitCode")}",
                $"{file} {Outline(result.Json())} {result.ExitCode}");
        }
    }

    private static string Outline(JsonElement row) =>
        $"{row.GetProperty("kind")} {row.GetProperty("calendar")} {row.GetProperty("action")}";

    private static string? Text(CliResult result, string name) => result.Json().GetProperty(name).GetString();

    private Task<CliResult> RunAsync(string file) => _place.RunAsync(
        "calendly", "process", file, "--team", _place.Team, "--dry-run", "--format", "json");

    private Task<CliResult> ProcessAsync(string payload) => _place.RunAsync(
        "calendly", "process", _place.Write("event.json", payload), "--team", _place.Team, "--dry-run", "--format",
        "json");
}
