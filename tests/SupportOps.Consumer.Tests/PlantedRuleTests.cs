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
    public void Bad_IsReportedOnceAtEachMarkedLine(string id)
    {
        var marked = RulePages.All.Single(page => page.Id == id).Bad
            .SelectMany(file => MarkedLines.In(file.Text, file.Path))
            .Where(mark => mark.EndsWith(id, StringComparison.Ordinal))
            .ToList();
        var reported = consumers.FindingsOf("Bad").Where(finding => finding.Id == id && IsOfPage(finding, id)).ToList();

        Assert.NotEmpty(marked);
        Assert.Equal(
            marked.Order(StringComparer.Ordinal), reported.Select(finding => finding.Mark).Order(StringComparer.Ordinal));
        Assert.All(reported, finding => Assert.EndsWith($"/{id}.md", finding.HelpLink, StringComparison.Ordinal));
    }

    [ConsumerTheory]
    [MemberData(nameof(Ids))]
    public void Good_IsSilent(string id) => Assert.DoesNotContain(
        consumers.FindingsOf("Good"), finding => finding.Id == id && IsOfPage(finding, id));

    [ConsumerTheory]
    [InlineData("Bad")]
    [InlineData("Good")]
    public void Pages_Compile(string project) => Assert.DoesNotContain(
        consumers.FindingsOf(project), finding => finding is { Level: "error" } && finding.Id.StartsWith("CS", StringComparison.Ordinal));

    // A page of a file rule may lack a mark in a file without lines; what is reported elsewhere is another page's.
    private static bool IsOfPage(Finding finding, string id) => finding.File.StartsWith(id + "/", StringComparison.Ordinal);
}
