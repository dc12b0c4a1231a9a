using System.Globalization;

namespace SupportOps.Runbooks.Checking;

/// <summary>Checks the two checklists.</summary>
internal static class ChecklistCheck
{
    public static void Evaluate(FindingList findings)
    {
        foreach (var box in findings.Document.Boxes
            .Where(box => box.Part == RunbookParts.PreCallChecklist && box.Item.IsUnexplained))
        {
            findings.Add(RunbookRules.CheckUnexplained, box.Where, Excerpt.Of(box.Item.Text));
        }

        var (before, after) = (findings.Runbook.PreCallChecklist, findings.Runbook.PostCallChecklist);
        Length(findings, RunbookParts.PreCallChecklist, before.Count, RunbookTemplate.PreCallItems.Count);
        Length(findings, RunbookParts.PostCallChecklist, after.Count, RunbookTemplate.PostCallItems.Count);
    }

    private static void Length(FindingList findings, string part, int count, int least)
    {
        if (findings.Has(part) && count < least)
        {
            findings.Add(RunbookRules.ChecklistShort, part, count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
