using SupportOps.Consumer.Tests.Reading;
using SupportOps.Consumer.Tests.Running;

namespace SupportOps.Consumer.Tests;

/// <summary>
/// The page of every rule as a fault in a project of a user: one build of all that is bad, one of all that is good.
/// </summary>
[Collection(SharedBuild.Name)]
public sealed class PlantedRuleTests(Consumers consumers)
{
    public static TheoryData<string> Ids => [.. RulePages.All.Select(page => page.Id)];

    [ConsumerTheory]
    [MemberData(nameof(Ids))]
    public void Bad_IsReportedAtEachMarkedLine(string id)
    {
        var page = PageOf(id);
        var marked = page.Bad.SelectMany(file => file.Marks).ToList();
        var reported = Reported(page, "Bad").ToList();

        Assert.NotEmpty(marked);
        Assert.Equal(
            marked.Order(StringComparer.Ordinal),
            reported.Select(finding => finding.Mark).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var placed = reported.Where(finding => finding.File.Length > 0).ToList();
        Assert.Equal(placed.Count, placed.Distinct().Count());
        Assert.All(reported, finding => Assert.EndsWith($"/{id}.md", finding.HelpLink, StringComparison.Ordinal));
    }

    [ConsumerTheory]
    [MemberData(nameof(Ids))]
    public void Good_IsSilent(string id) => Assert.Empty(Reported(PageOf(id), "Good"));

    [ConsumerTheory]
    [MemberData(nameof(Ids))]
    public void Page_Compiles(string id) => Assert.DoesNotContain(
        consumers.FindingsOf(PageOf(id).ProjectOf("Bad")).Concat(consumers.FindingsOf(PageOf(id).ProjectOf("Good"))),
        finding => finding.Level is "error"
            && finding.Id.StartsWith("CS", StringComparison.Ordinal)
            && finding.File.StartsWith(id + "/", StringComparison.Ordinal));

    private static RulePage PageOf(string id) => RulePages.All.Single(page => page.Id == id);

    // Pages are each other's neighbours: what a rule says about another page's code is that page's matter. A finding
    // without a place is about settings.
    private IEnumerable<Finding> Reported(RulePage page, string side) => consumers.FindingsOf(page.ProjectOf(side))
        .Where(finding => finding.Id == page.Id
            && (finding.File.Length == 0 || finding.File.StartsWith(page.Id + "/", StringComparison.Ordinal)));
}
