using System.Text.Json;
using SupportOps.Auditing;
using SupportOps.Reporting.Tests.Referee;

namespace SupportOps.Reporting.Tests.Html;

/// <summary>The page in a real browser: light and dark, on a desk and on a phone.</summary>
public sealed class HtmlPageTests
{
    [RefereeFact("axe-core")]
    public async Task Page_WithEverything_HasNothingThatAxeFindsAndFitsAPhone()
    {
        foreach (var visit in await LookAtAsync(ReviewedReport.Instance))
        {
            Assert.Equal("[]", visit.GetProperty("violations").GetRawText());
            Assert.InRange(visit.GetProperty("passes").GetInt32(), 20, int.MaxValue);
            Assert.False(visit.GetProperty("isTooWide").GetBoolean(), visit.GetProperty("name").GetString());
        }
    }

    [RefereeFact("axe-core")]
    public async Task Page_OfAnIncompleteAudit_HasNothingThatAxeFinds() => Assert.All(
        await LookAtAsync(Reports.Incomplete),
        visit => Assert.Equal("[]", visit.GetProperty("violations").GetRawText()));

    [RefereeFact("axe-core")]
    public async Task Button_WhenChosen_LeavesAsManyRowsAsItSays()
    {
        var choices = (await LookAtAsync(ReviewedReport.Instance))[0].GetProperty("choices").EnumerateArray().ToList();

        Assert.True(choices.Count > 5);
        Assert.All(choices, choice => Assert.EndsWith(
            $" {choice.GetProperty("shown").GetInt32()}", choice.GetProperty("text").GetString()!));
    }

    private static async Task<IReadOnlyList<JsonElement>> LookAtAsync(AuditReport report)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        try
        {
            await File.WriteAllTextAsync(file, report.ToHtml());
            using var document = JsonDocument.Parse(await NodeScript.LookAtAsync(file));
            return [.. document.RootElement.Clone().EnumerateArray()];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
