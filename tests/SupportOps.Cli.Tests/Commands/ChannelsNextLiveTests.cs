using SupportOps.Testing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Cli.Tests.Commands;

public sealed class ChannelsNextLiveTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Next_OfALiveView_IsTheOldestUnassignedTicketOfAllPages()
    {
        await using var server = await StartAsync(z => z.PageSizeAtMost(1)
            .Ticket(t => t.AssignedTo(1002)).Ticket(t => t.Status("pending"))
            .Ticket(t => t.Created(new DateTimeOffset(2026, 1, 9, 8, 0, 0, TimeSpan.Zero)))
            .Ticket(t => t.Created(new DateTimeOffset(2026, 1, 8, 8, 0, 0, TimeSpan.Zero))));

        var result = await NextAsync(server, "--view", "25", "--format", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal((4L, "unassigned"), NextOf(result));
        Assert.Equal(4, server.Requests.Count);
        server.Requests.ShouldAllBeReads();
    }

    [Fact]
    public async Task Me_IsTheUserOfTheCredential()
    {
        await using var server = await StartAsync(z => z
            .Agent(a => a.Id(1001).Email(Workplace.Username)).Ticket().Ticket(t => t.AssignedTo(1001)));

        var result = await NextAsync(server, "--view", "25", "--engineer", "me", "--format", "json");

        Assert.Equal((2L, "own"), NextOf(result));
        Assert.Equal(1001, result.Json().GetProperty("engineer").GetInt64());
    }

    [Fact]
    public async Task Tickets_OfSeveralViews_StandInOneLine()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .WithApiToken(Workplace.Username, Workplace.Token).Tickets(3)
            .View("a", v => v.Id(25).Holds(2, 3)).View("b", v => v.Id(26).Holds(1, 2)));

        var result = await NextAsync(server, "--view", "25", "--view", "26", "--format", "json");

        Assert.Equal([1, 2, 3], result.Json().GetProperty("waiting").EnumerateArray().Select(id => id.GetInt64()));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(400)]
    public async Task Page_ThatIsMissing_EndsWithoutAVerdict(int status)
    {
        await using var server = await StartAsync(z => z.Tickets(3).PageSizeAtMost(1).TicketPage(2).Fails(status));

        var result = await NextAsync(server, "--view", "25");

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("page 2", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task Access_ThatIsDenied_EndsWithThree(int status)
    {
        await using var server = await StartAsync(z => z.Ticket().TicketPage(1).Fails(status));

        var result = await NextAsync(server, "--view", "25");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
    }

    [Fact]
    public async Task Credential_ThatIsWrong_EndsWithThree()
    {
        await using var server = await StartAsync(z => z.Ticket());
        _place.Connect(server).Set("ZD_TOKEN", "another-token");

        var result = await _place.RunAsync(
            "channels", "next", "--view", "25", "--instance", "global", "--engineer", "me");

        Assert.Equal((3, string.Empty), (result.ExitCode, result.Output));
        Assert.DoesNotContain("another-token", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_NobodyHas_EndsWithoutAVerdictAndSaysWhatToCheck()
    {
        await using var server = await StartAsync(z => z.Ticket());

        var result = await NextAsync(server, "--view", "99");

        Assert.Equal((4, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains("view 99", result.Error, StringComparison.Ordinal);
        Assert.Contains("and the id;", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Give a FILE of tickets, or --view ID")]
    [InlineData("--instance NAME", "--view", "25")]
    [InlineData("is not known", "--view", "25", "--instance", "mars")]
    [InlineData("ZD_URL is not set", "--view", "25", "--instance", "global")]
    [InlineData("a positive number", "--view", "0", "--instance", "global")]
    [InlineData("\"abc\" is no id of a view", "--view", "abc", "--instance", "global")]
    [InlineData("not both", "tickets.json", "--view", "25")]
    [InlineData("go with --view", "tickets.json", "--engineer", "me")]
    [InlineData("go with --view", "tickets.json", "--instance", "global")]
    [InlineData("go with --view", "tickets.json", "--timeout", "5m")]
    [InlineData("no Zendesk user id", "tickets.json", "--engineer", "Ada")]
    [InlineData("is no duration", "--view", "25", "--instance", "global", "--timeout", "soon")]
    public async Task Usage_ThatIsWrong_IsSaidAndNothingIsPrinted(string says, params string[] args)
    {
        var result = await _place.RunAsync(["channels", "next", .. args]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
    }

    private static (long Id, string? Standing) NextOf(CliResult result)
    {
        var next = result.Json().GetProperty("next");
        return (next.GetProperty("id").GetInt64(), next.GetProperty("standing").GetString());
    }

    private static Task<ZendeskServer> StartAsync(Action<ZendeskServerBuilder> describe) =>
        Workplace.StartAsync(z => describe(z.View("All", v => v.Id(25))));

    private Task<CliResult> NextAsync(ZendeskServer server, params string[] args) =>
        _place.Connect(server).RunAsync(["channels", "next", "--instance", "global", .. args]);
}
