using SupportOps.Runbooks.Reading;

namespace SupportOps.Runbooks.Checking;

/// <summary>Checks the header.</summary>
internal static class HeaderCheck
{
    private const string Scheme = "://";

    public static void Evaluate(FindingList findings)
    {
        var runbook = findings.Runbook;
        Row(findings, RunbookParts.Name, runbook.Name);
        Row(findings, RunbookParts.Description, runbook.Description);
        Row(findings, RunbookParts.Dri, runbook.Dri);
        Row(findings, RunbookParts.ScheduledAt, runbook.ScheduledAt);
        Row(findings, RunbookParts.MeetingUrl, runbook.MeetingUrl);
        Row(findings, RunbookParts.GitLabIssue, runbook.GitLabIssue);
        if (runbook.Name.Length > 0 && runbook.Title is null)
        {
            findings.Add(RunbookRules.NameFormat, RunbookParts.Name, Excerpt.Of(runbook.Name));
        }

        Address(findings, RunbookParts.MeetingUrl, runbook.MeetingUrl);
        Address(findings, RunbookParts.GitLabIssue, runbook.GitLabIssue);
        Dri(findings);
    }

    private static void Row(FindingList findings, string name, string value)
    {
        if (!findings.Has(name))
        {
            findings.AddAt(RunbookRules.HeaderMissing, name, findings.Document.HeaderLine, name);
        }
        else if (value.Length == 0)
        {
            findings.Add(RunbookRules.HeaderEmpty, name, name);
        }
    }

    private static void Address(FindingList findings, string name, string value)
    {
        if (value.Length > 0 && !value.Contains(Scheme, StringComparison.Ordinal))
        {
            findings.Add(RunbookRules.UrlRelative, name, Excerpt.Of(value));
        }
    }

    // Handles and names have no rule in common, so only a name can be looked for.
    private static void Dri(FindingList findings)
    {
        var runbook = findings.Runbook;
        var dri = Plain.Letters(runbook.Dri);
        if (dri.Length > 0 && !runbook.Dri.Contains('@', StringComparison.Ordinal)
            && runbook.GitLabContacts.Count > 0
            && !runbook.GitLabContacts.Any(
                contact => Plain.Letters(contact.Name).Contains(dri, StringComparison.Ordinal)))
        {
            findings.Add(RunbookRules.DriNotContact, RunbookParts.Dri, Excerpt.Of(runbook.Dri));
        }
    }
}
