using System.Net;
using SupportOps.Channels;
using SupportOps.Testing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests.Tickets;

public class ListViewsTests
{
    [Fact]
    public async Task Views_OfATeam_AreReadOverAllPages()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .View("Billing::New", v => v.Id(25).Position(3).ForGroups(7, 8))
            .View("Everybody", v => v.Id(26))
            .View("Out of use", v => v.Id(27).Inactive())
            .PageSizeAtMost(1));
        using var client = Accounts.ClientOf(server);

        var views = await Queues.ToListAsync(client.ListViewsAsync());

        TicketView[] expected =
        [
            new() { Id = new TicketViewId(25), Title = "Billing::New", Position = 3, Groups = [7, 8] },
            new() { Id = new TicketViewId(26), Title = "Everybody" },
        ];
        Assert.Equivalent(expected, views, strict: true);
        Assert.Equal(2, server.Requests.Count);
        server.Requests.ShouldAllBeReads();
    }

    [Fact]
    public async Task View_OfOnePerson_IsLeftOut()
    {
        await using var server = await ZendeskServer.StartAsync(z => z
            .View("Mine", v => v.PersonalOf(1)).View("Somebody's", v => v.PersonalOf(1001)).View("Ours"));
        using var client = Accounts.ClientOf(server);

        var views = await Queues.ToListAsync(client.ListViewsAsync());

        Assert.Equal(["Ours"], views.Select(view => view.Title));
    }

    [Theory]
    [InlineData("""{"type":"Group","id":7}""", new long[] { 7 })]
    [InlineData("""{"type":"Group","id":7,"ids":[]}""", new long[] { 7 })]
    [InlineData("""{"type":"Group","id":7,"ids":null}""", new long[] { 7 })]
    [InlineData("""{"type":"Brand","id":7,"ids":[7]}""", new long[0])]
    [InlineData("""{"type":null}""", new long[0])]
    [InlineData("null", new long[0])]
    public async Task Restriction_InAnyForm_LeavesTheViewInTheList(string restriction, long[] groups)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.ViewPage(1).IsRewritten(_ =>
            $$$"""{"views":[{"id":25,"title":"x","restriction":{{{restriction}}}}],"meta":{"has_more":false}}"""));
        using var client = Accounts.ClientOf(server);

        var view = Assert.Single(await Queues.ToListAsync(client.ListViewsAsync()));

        Assert.Equal(groups, view.Groups);
        Assert.True(view.IsActive);
        Assert.Null(view.Position);
    }

    [Theory]
    [InlineData("""{"title":"x"}""", "has no id")]
    [InlineData("""{"id":-1,"title":"x"}""", "has no id")]
    [InlineData("""{"id":25,"title":null}""", "has no title")]
    [InlineData("null", "is null")]
    public async Task Record_ThatIsNoView_StopsTheListing(string record, string problem)
    {
        await using var server = await ZendeskServer.StartAsync(z => z.ViewPage(1).IsRewritten(
            _ => $$$"""{"views":[{"id":1,"title":"x"},{{{record}}}],"meta":{"has_more":false}}"""));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => Queues.ToListAsync(client.ListViewsAsync()));

        Assert.Contains($"record 2 of page 1 of the views {problem}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondPage_ThatFails_IsAnErrorAndNeverAnEnd()
    {
        await using var server = await ZendeskServer.StartAsync(
            z => z.View("a").View("b").PageSizeAtMost(1).ViewPage(2).Fails(500));
        using var client = Accounts.ClientOf(server);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => Queues.ToListAsync(client.ListViewsAsync()));

        Assert.Equal(HttpStatusCode.InternalServerError, error.Status);
        Assert.Contains("page 2 of the views", error.Message, StringComparison.Ordinal);
    }
}
