namespace SupportOps.Runbooks.Checking;

/// <summary>Checks that the sections are there and say something.</summary>
internal static class SectionCheck
{
    public static void Evaluate(FindingList findings)
    {
        var runbook = findings.Runbook;
        foreach (var part in RunbookParts.Sections.Where(part => part != RunbookParts.CustomerContacts))
        {
            if (!findings.Has(part))
            {
                findings.AddAt(RunbookRules.SectionMissing, part, findings.Document.LastLine, part);
            }
        }

        foreach (var (part, line) in findings.Document.Repeated)
        {
            findings.AddAt(RunbookRules.SectionRepeated, part, line, part);
        }

        Empty(findings, RunbookRules.ContactsEmpty, RunbookParts.GitLabContacts, runbook.GitLabContacts.Count == 0);
        Empty(findings, RunbookRules.TasksEmpty, RunbookParts.Tasks, runbook.Tasks.Count == 0);
        Empty(findings, RunbookRules.RollbackEmpty, RunbookParts.RollbackPlan, runbook.RollbackPlan.Length == 0);
        Empty(
            findings, RunbookRules.NoExecutor, RunbookParts.GitLabContacts,
            runbook.GitLabContacts.Count > 0 && !runbook.GitLabContacts.Any(Executes));
    }

    private static void Empty(FindingList findings, RunbookRule rule, string part, bool isEmpty)
    {
        if (isEmpty && findings.Has(part))
        {
            findings.Add(rule, part, part);
        }
    }

    private static bool Executes(RunbookContact contact) => Words(contact.Role).Concat(Words(contact.Description))
        .Any(word => word.StartsWith("execut", StringComparison.OrdinalIgnoreCase)
            && !word.StartsWith("executive", StringComparison.OrdinalIgnoreCase));

    private static string[] Words(string text) => text.Split([' ', ',', '/', '&', '(', ')', '`', '-']);
}
