using SupportOps.Auditing;
using SupportOps.GitLab.Auditing;
using SupportOps.Reporting.Tests;

namespace SupportOps.GitLab.Tests.Auditing;

public class GitLabAuditPublisherTests
{
    private const string Marker = "<!-- supportops:audit:global:2026-Q1 -->";

    private static readonly AuditReport Report = Reports.WithFindings;

    [Fact]
    public async Task Report_PublishedForTheFirstTime_IsAConfidentialIssue()
    {
        await using var tracker = await Tracker.StartAsync();

        var publication = await PublisherOf(tracker, o => o with { Labels = ["audit"] }).PublishAsync(Report);

        var issue = Assert.Single(tracker.Served.Issues);
        Assert.Equal((PublicationOutcome.Created, "support/tracker#1"), (publication.Outcome, publication.Place));
        Assert.Equal(("Zendesk Global audit 2026-Q1", true), (issue.Title, issue.IsConfidential));
        Assert.Equal(["audit"], issue.Labels);
        Assert.StartsWith(Marker, issue.Description, StringComparison.Ordinal);
        Assert.Empty(issue.QuickActions);
        Assert.Empty(issue.Mentions);
        Assert.Empty(publication.Remarks);
    }

    [Fact]
    public async Task Report_PublishedTwice_WritesOnce()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker).PublishAsync(Report);

        var again = await PublisherOf(tracker).PublishAsync(Report);

        Assert.Equal(PublicationOutcome.Unchanged, again.Outcome);
        Assert.Equal((1, 0), (tracker.Asked("POST"), tracker.Asked("PUT")));
    }

    [Fact]
    public async Task Report_OfALaterRunInTheQuarter_UpdatesTheIssueAndKeepsTicks()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker).PublishAsync(Report);
        var ticked = Tick(tracker.Served.Issue(1).Description, "ZD-MISSING-USER", "- [x] ");
        tracker.Served.Change(1, issue => issue.Described(ticked.ReplaceLineEndings("\r\n")));

        var publication = await PublisherOf(tracker).PublishAsync(Report with { AsOf = Report.AsOf.AddDays(1) });

        var issue = Assert.Single(tracker.Served.Issues);
        Assert.Equal((PublicationOutcome.Updated, 1), (publication.Outcome, publication.KeptTicks));
        Assert.Equal("- [x] ` ZD-MISSING-USER `", Assert.Single(
            issue.Description.Split('\n'), line => line.StartsWith("- [x]", StringComparison.Ordinal))[..25]);
        Assert.Contains("2026-01-02", issue.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_OfAFindingThatIsGone_IsGoneToo()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker).PublishAsync(Report);
        var ticked = Tick(tracker.Served.Issue(1).Description, "ZD-MISSING-USER", "- [~] ");
        tracker.Served.Change(1, issue => issue.Described(ticked));

        var publication = await PublisherOf(tracker).PublishAsync(Reports.Clean);

        Assert.Equal(0, publication.KeptTicks);
        Assert.DoesNotContain("[~]", tracker.Served.Issue(1).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfAnotherQuarterOrInstance_HasAnIssueOfItsOwn()
    {
        await using var tracker = await Tracker.StartAsync();

        await PublisherOf(tracker).PublishAsync(Report);
        await PublisherOf(tracker).PublishAsync(Report with { Instance = ZendeskInstance.UsGovernment.Name });
        await PublisherOf(tracker).PublishAsync(Report with { Instance = ZendeskInstance.GlobalSandbox.Name });

        Assert.Equal(3, tracker.Served.Issues.Count);
    }

    [Fact]
    public async Task Report_BeyondTheLimit_GoesOnInNotesAndLosesNothing()
    {
        await using var tracker = await Tracker.StartAsync();
        var publisher = PublisherOf(tracker, o => o with { LongestText = 2_500 });

        await publisher.PublishAsync(Report);
        var again = await publisher.PublishAsync(Report);

        var issue = tracker.Served.Issue(1);
        var whole = string.Join('\n', issue.Notes.Where(note => !note.IsSystem).Select(note => note.Body)
            .Prepend(issue.Description));
        Assert.Equal(PublicationOutcome.Unchanged, again.Outcome);
        Assert.True(issue.Notes.Count(note => !note.IsSystem) > 1);
        Assert.All(issue.Notes, note => Assert.InRange(note.Body.Length, 1, 2_500));
        Assert.All(Report.Findings, finding => Assert.Contains(finding.Fingerprint, whole, StringComparison.Ordinal));
        Assert.Contains("Part 1 of ", issue.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tick_InANote_IsKept()
    {
        await using var tracker = await Tracker.StartAsync();
        var publisher = PublisherOf(tracker, o => o with { LongestText = 2_000 });
        await publisher.PublishAsync(Report);
        var note = tracker.Served.Issue(1).Notes.First(
            kept => kept.Body.Contains("` AUD-ROLE-CONFLICT ` low", StringComparison.Ordinal));
        await tracker.Client.Issues.UpdateNoteAsync(
            Tracker.First, note.Id, Tick(note.Body, "AUD-ROLE-CONFLICT", "- [x] "));

        var publication = await publisher.PublishAsync(Report with { AsOf = Report.AsOf.AddHours(1) });

        Assert.Equal(1, publication.KeptTicks);
        Assert.Contains(tracker.Served.Issue(1).Notes, kept =>
            kept.Body.Contains("- [x] ` AUD-ROLE-CONFLICT `", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_ThatBecameShorter_LeavesNoOldPart()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker, o => o with { LongestText = 2_000 }).PublishAsync(Report);

        await PublisherOf(tracker).PublishAsync(Report);

        Assert.All(
            tracker.Served.Issue(1).Notes.Where(note => !note.IsSystem),
            note => Assert.Contains("has become shorter", note.Body, StringComparison.Ordinal));
        var again = await PublisherOf(tracker).PublishAsync(Report);
        Assert.Equal(PublicationOutcome.Unchanged, again.Outcome);
    }

    [Fact]
    public async Task Plan_SendsNothingAndSaysWhatPublishingSends()
    {
        await using var tracker = await Tracker.StartAsync();

        var plan = await PublisherOf(tracker).PlanAsync(Report);

        Assert.Equal((PublicationOutcome.Created, 0), (plan.Outcome, tracker.Asked("POST")));
        var request = Assert.Single(plan.Requests);
        Assert.Equal(
            ("POST", $"{tracker.Server.ApiUrl}projects/support%2Ftracker/issues"), (request.Method, request.Address));
        await PublisherOf(tracker).PublishAsync(Report);
        var published = tracker.Served.Issue(1);
        using var body = System.Text.Json.JsonDocument.Parse(request.Body);
        Assert.Equal(published.Description, body.RootElement.GetProperty("description").GetString());
        Assert.Equal(published.Title, body.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Issue_OfSomebodyElseWithTheMarker_IsLeftAlone()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Issue("Bait", issue => issue.FiledBy("ada").Described($"{Marker}\n\nmine")));

        var publication = await PublisherOf(tracker).PublishAsync(Report);

        Assert.Equal("support/tracker#2", publication.Place);
        Assert.Equal($"{Marker}\n\nmine", tracker.Served.Issue(1).Description);
        Assert.Contains("somebody else filed it", Assert.Single(publication.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issue_OfANamedAuthor_IsUpdated()
    {
        await using var tracker = await Tracker.StartAsync(
            p => p.Issue("Old", issue => issue.FiledBy("ada").Described($"{Marker}\n\nmine")));

        var publication = await PublisherOf(tracker, o => o with { TrustedAuthors = ["ada"] }).PublishAsync(Report);

        Assert.Equal((PublicationOutcome.Updated, "support/tracker#1"), (publication.Outcome, publication.Place));
        Assert.True(tracker.Served.Issue(1).IsConfidential);
    }

    [Fact]
    public async Task Creation_WhoseAnswerIsLost_IsFoundByTheNextRun()
    {
        await using var tracker = await Tracker.StartAsync(server: s => s.Method("POST").Once.LosesTheAnswer());
        await Assert.ThrowsAsync<SupportOpsApiException>(() => PublisherOf(tracker).PublishAsync(Report));

        var publication = await PublisherOf(tracker).PublishAsync(Report);

        Assert.Equal(PublicationOutcome.Unchanged, publication.Outcome);
        Assert.Single(tracker.Served.Issues);
    }

    [Fact]
    public async Task Issue_ThatIsClosed_IsUpdatedAndStaysClosed()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker).PublishAsync(Report);
        tracker.Served.Change(1, issue => issue.Closed());

        var publication = await PublisherOf(tracker).PublishAsync(Reports.Clean);

        Assert.Equal(PublicationOutcome.Updated, publication.Outcome);
        Assert.Contains("is closed, and stays so", Assert.Single(publication.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ThatIsIncomplete_DoesNotReplaceAWholeOne()
    {
        await using var tracker = await Tracker.StartAsync();
        await PublisherOf(tracker).PublishAsync(Report);

        var publication = await PublisherOf(tracker).PublishAsync(Reports.Incomplete);

        Assert.Equal(PublicationOutcome.Unchanged, publication.Outcome);
        Assert.Contains("is incomplete", Assert.Single(publication.Remarks), StringComparison.Ordinal);
        Assert.DoesNotContain("Verdict: INCOMPLETE", tracker.Served.Issue(1).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_OfAFirstPublication_NeedsNobody()
    {
        var plan = GitLabAuditPublisher.PlanFirst(Report, new AuditIssueOptions { Project = "group/name" });

        Assert.Equal(
            "https://gitlab.com/api/v4/projects/group%2Fname/issues", Assert.Single(plan.Requests).Address);
    }

    private static GitLabAuditPublisher PublisherOf(
        Tracker tracker, Func<AuditIssueOptions, AuditIssueOptions>? change = null)
    {
        var options = new AuditIssueOptions { Project = Tracker.Project };
        return new GitLabAuditPublisher(tracker.Client, change?.Invoke(options) ?? options);
    }

    private static string Tick(string text, string code, string box) =>
        text.Replace($"- [ ] ` {code} `", $"{box}` {code} `", StringComparison.Ordinal);
}
