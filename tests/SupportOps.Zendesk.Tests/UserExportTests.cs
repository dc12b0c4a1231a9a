using System.Net;
using SupportOps.Http.Tests;
using SupportOps.Testing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

public class UserExportTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Export_HoldsStaffEndUsersAndDeletedOnes()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .Agent(ada => ada.Named("Ada").Email("ada@acme.test")).EndUser().Agent());
        server.Remove(1003);
        using var client = Accounts.ClientOf(server);

        var users = await ExportAsync(client.ExportUsersAsync(DateTimeOffset.UnixEpoch));

        Assert.Equal(
            "1001 agent True, 1002 end-user True, 1003 agent False",
            string.Join(", ", users.OrderBy(user => user.Id.Value).Select(
                user => $"{user.Id.Value} {user.Role} {user.Active}")));
        Assert.Equal(("Ada", "ada@acme.test"), (users[0].Name, users[0].Email));
        Assert.All(users, user => Assert.NotNull(user.UpdatedAt));
        server.Requests.ShouldAllBeAuthenticated();
    }

    [Fact]
    public async Task Export_FromTheLastCursor_HoldsOnlyWhatChangedSince()
    {
        var clock = new ManualClock(Start);
        await using var server = await ZendeskServer.StartAsync(z => z.Agents(3).WithClock(clock));
        using var client = Accounts.ClientOf(server);
        var cursor = string.Empty;
        await foreach (var page in client.ExportUsersAsync(DateTimeOffset.UnixEpoch))
        {
            cursor = page.Cursor;
        }

        clock.Advance(TimeSpan.FromHours(1));
        server.Change(1002, agent => agent.Suspended());
        var changed = await ExportAsync(client.ExportUsersAsync(cursor));
        var nothing = await ExportAsync(client.ExportUsersAsync(Start.AddHours(2)));

        Assert.Equal((1002, true), (Assert.Single(changed).Id.Value, changed[0].Suspended));
        Assert.Empty(nothing);
    }

    [Fact]
    public async Task Export_OfManyPages_KeepsTheLowerLimitOfTheEndpoint()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agents(23).PageSizeAtMost(2).ExportRequestsPerMinute(null));
        var clock = Accounts.LeapingClock();
        using var client = Accounts.ClientOf(server, clock);

        var users = await ExportAsync(client.ExportUsersAsync(DateTimeOffset.UnixEpoch));

        Assert.Equal(23, users.Count);
        Assert.Equal(TimeSpan.FromMinutes(1), Assert.Single(clock.Leaps));
    }

    [Theory]
    [InlineData("stands still")]
    [InlineData("has no cursor")]
    [InlineData("does not end")]
    public async Task Export_ThatLeadsNowhere_IsAnErrorAfterTheGoodPages(string how)
    {
        await using var server = await ZendeskServer.StartAsync(z => (how switch
        {
            "stands still" => z.ExportPage(2).CursorStandsStill(),
            "has no cursor" => z.ExportPage(2).HasNoCursor(),
            _ => z.ExportPage(2).IsRewritten(body => body.Replace("end_of_stream", "x", StringComparison.Ordinal)),
        }).Agents(7).PageSizeAtMost(2));
        using var client = Accounts.ClientOf(server);
        var users = new List<ExportedUser>();

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(async () =>
        {
            await foreach (var page in client.ExportUsersAsync(DateTimeOffset.UnixEpoch))
            {
                users.AddRange(page.Users);
            }
        });

        Assert.InRange(users.Count, 2, 6);
        Assert.Contains("the export of users is incomplete: page", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_ByAnAgent_IsDenied()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.Agent(auditor => auditor.Email("auditor@acme.test")));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => ExportAsync(client.ExportUsersAsync(DateTimeOffset.UnixEpoch)));

        Assert.Equal(HttpStatusCode.Forbidden, error.Status);
        Assert.True(error.IsAccessDenied);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u001b[31m")]
    public void Export_FromACursorThatIsNone_IsTheCallersMistake(string cursor)
    {
        using var client = new ZendeskClient(new Uri("https://acme.zendesk.com"), Accounts.Credential);

        Assert.Throws<ArgumentException>(() => client.ExportUsersAsync(cursor));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\\u001b[31m")]
    public async Task Export_WhoseLastCursorIsNone_DoesNotHandItOut(string cursor)
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.Json(
            $$"""{"users": [], "after_cursor": "{{cursor}}", "end_of_stream": true}"""));
        using var client = Accounts.ClientOf(server.Url);

        await Assert.ThrowsAsync<SupportOpsApiException>(
            () => ExportAsync(client.ExportUsersAsync(DateTimeOffset.UnixEpoch)));
    }

    [Fact]
    public async Task Export_OfOneWhoChangesWhileItRuns_GivesEachRecord()
    {
        var page = 0;
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.Json(
            $$"""{"users": [{"id": 7}], "after_cursor": "c{{++page}}", "end_of_stream": {{(page < 3 ? "false" : "true")}} }""")
            (context));
        using var client = Accounts.ClientOf(server.Url);

        Assert.Equal(3, (await ExportAsync(client.ExportUsersAsync(DateTimeOffset.UnixEpoch))).Count);
    }

    [Fact]
    public void User_AsText_ShowsNoPerson() => Assert.Equal(
        "Zendesk user 5",
        new ExportedUser { Id = new(5), Name = "Ada", Email = "ada@acme.test", Role = "agent" }.ToString());

    private static async Task<List<ExportedUser>> ExportAsync(IAsyncEnumerable<ExportedUserPage> pages)
    {
        var users = new List<ExportedUser>();
        await foreach (var page in pages)
        {
            users.AddRange(page.Users);
        }

        return users;
    }
}
