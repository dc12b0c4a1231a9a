using Microsoft.AspNetCore.Http;
using SupportOps.GitLab.Issues;
using SupportOps.Http.Tests;
using SupportOps.Testing.Faults;
using SupportOps.Testing.GitLab;

namespace SupportOps.GitLab.Tests;

public class PagingTests
{
    public static TheoryData<Func<FaultPlace<GitLabServerBuilder>, object>> Faults =>
    [
        place => place.Fails(500), place => place.Fails(404), place => place.IsCutShort(), place => place.IsMalformed(),
        place => place.IsASignInPage(), place => place.IsNull(), place => place.NextLinkStandsStill(),
    ];

    [Fact]
    public async Task Issues_AreReadByCursorToTheLast()
    {
        await using var tracker = await StartAsync();

        var all = await ListAsync(tracker);

        Assert.Equal([1, 2, 3], all.Select(issue => issue.Reference.Number));
        Assert.Equal(3, tracker.Server.Requests.Count);
        Assert.Contains("pagination=keyset", tracker.Server.Requests[0].Query, StringComparison.Ordinal);
        Assert.Contains("cursor=", tracker.Server.Requests[2].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issues_OfAGitLabWithoutCursorsForThem_AreReadByNumber()
    {
        await using var tracker = await StartAsync();
        tracker.Server.Now(s => s.Path("projects/support/tracker/issues").Once.Answers(405, """{"error":"405"}"""));

        var all = await ListAsync(tracker);

        Assert.Equal([1, 2, 3], all.Select(issue => issue.Reference.Number));
        Assert.Contains("page=3", tracker.Server.Requests[^1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Notes_AreReadByNumberWithoutTotals()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Issue("One", issue => issue.Noted("a").Noted("b").Noted("c")),
            s => s.PageSizeAtMost(1).WithoutTotals());

        var notes = await tracker.Client.Issues.ListNotesAsync(Tracker.First).ToListAsync();

        Assert.Equal(["a", "b", "c"], notes.Where(note => !note.IsSystem).Select(note => note.Body));
    }

    [Fact]
    public async Task Link_ToAnotherHost_IsNeverCalled()
    {
        await using var foreign = await LoopbackServer.AnsweringAsync(200, "[]");
        await using var tracker = await StartAsync();
        tracker.Server.Now(s => s.Page("issues", 1).Always.NextLinkGoesTo(foreign.Url));

        var all = await ListAsync(tracker);

        Assert.Equal(3, all.Count);
        Assert.Empty(foreign.Authorizations);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Listing_WithAFaultOnItsSecondPage_IsNeverShort(
        Func<FaultPlace<GitLabServerBuilder>, object> plant)
    {
        await using var tracker = await StartAsync();
        tracker.Server.Now(s => plant(s.Page("issues", 2).Always));

        await Assert.ThrowsAsync<SupportOpsApiException>(() => ListAsync(tracker));
    }

    [Theory]
    [InlineData(null, "does not say whether another one follows")]
    [InlineData("7", "names a next page that is not the next")]
    [InlineData("1", "names a next page that is not the next")]
    [InlineData("soon", "names a next page that is not the next")]
    [InlineData("-2", "names a next page that is not the next")]
    public async Task Page_ThatDoesNotLeadOn_IsAnError(string? nextPage, string problem)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (nextPage is not null)
            {
                context.Response.Headers["X-Next-Page"] = nextPage;
            }

            return context.Response.WriteAsync("[]");
        });
        using var client = new GitLabClient(Tracker.PatientOptions(server.Url));

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => client.Issues.ListNotesAsync(Tracker.First).ToListAsync().AsTask());

        Assert.Contains(
            $"list of notes of an issue is incomplete: page 1 {problem}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_WithoutAnEnd_AreGivenUp()
    {
        var asked = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked++;
            context.Response.Headers["X-Next-Page"] = FormattableString.Invariant($"{asked + 1}");
            return context.Response.WriteAsync(FormattableString.Invariant($$"""[{"id":{{asked}},"name":"x"}]"""));
        });
        var options = Tracker.PatientOptions(server.Url);
        options.MaxPages = 5;
        using var client = new GitLabClient(options);

        var error = await Assert.ThrowsAsync<SupportOpsApiException>(
            () => client.Projects.ListLabelsAsync("a/b").ToListAsync().AsTask());

        Assert.Contains("MaxPages", error.Message, StringComparison.Ordinal);
        Assert.Equal(5, asked);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("""[{"id":1}]""")]
    [InlineData("""[{"name":"x"}]""")]
    [InlineData("""[{"id":"1","name":"x"}]""")]
    public async Task Record_ThatLacksWhatIsNeeded_IsAnError(string body)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Next-Page"] = string.Empty;
            return context.Response.WriteAsync(body);
        });
        using var client = new GitLabClient(Tracker.PatientOptions(server.Url));

        await Assert.ThrowsAsync<SupportOpsApiException>(
            () => client.Projects.ListLabelsAsync("a/b").ToListAsync().AsTask());
    }

    private static Task<Tracker> StartAsync() => Tracker.StartAsync(
        p => p.Issue("One").Issue("Two").Issue("Three"), s => s.PageSizeAtMost(1));

    private static Task<List<SupportOps.GitLab.Issues.GitLabIssue>> ListAsync(Tracker tracker) =>
        tracker.Client.Issues.ListAsync(Tracker.Project, IssueQuery.All).ToListAsync().AsTask();
}
