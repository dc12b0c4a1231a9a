using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

/// <summary>Runbooks as text.</summary>
internal static class Given
{
    public const string Valid =
        """
        | Runbook name | Umber Co - Move 12 projects |
        |---|---|
        | Runbook description | Twelve projects move to another group |
        | DRI | `@fern` |
        | Schedule at | `2026-01-20 - 09:00 UTC` |
        | Meeting URL | https://meet.example/umber |
        | Gitlab Issue | https://git.example/requests/7 |

        ### GitLab - Contacts

        | Name | Role | Description |
        |---|---|---|
        | Fern Vale | Technical execution | Runs the script |

        ### Customer Contacts

        | Name | Role | Description |
        |---|---|---|
        | Ivo Umber | Owner | Confirms |

        ### Pre-call checklist

        - [x] Channels know
        - [x] Rollback can be done anywhere
        - [ ] Dry run was made

            `There is no second instance`

        - [x] Logs are kept

        ### Runbook - Tasks

        | Task | Outcome | Duration |
        |---|---|---|
        | [Export](https://docs.example/export) |  | 10m |
        | Import |  | 1h15m |

        ### Rollback plan

        Delete the copies, then `unarchive` the originals.

        ### Post-call checklist

        - [ ] Channels know how it ended

        """;

    /// <summary>The spellings of the handbook's example instead of those of its template.</summary>
    public static string InOtherSpelling { get; } = Valid
        .Replace("- [ ] ", "[ ] - ", StringComparison.Ordinal)
        .Replace("- [x] ", "[x] - ", StringComparison.Ordinal)
        .Replace("### ", "#### ", StringComparison.Ordinal)
        .Replace("GitLab - Contacts", "Gitlab Contacts", StringComparison.Ordinal)
        .Replace("Runbook - Tasks", "runbook -TASKS", StringComparison.Ordinal)
        .Replace("Gitlab Issue", "GitLab  issue", StringComparison.Ordinal);

    public static string With(string old, string @new)
    {
        Assert.Contains(old, Valid, StringComparison.Ordinal);
        return Valid.Replace(old, @new, StringComparison.Ordinal);
    }

    public static RunbookReport Check(string text, DateTimeOffset? asOf = null) =>
        RunbookCheck.Evaluate(RunbookDocument.Read(text), asOf);

    public static IReadOnlyList<string> Findings(string text) =>
        [.. Check(text).Findings.Select(finding => $"{finding.Code} {finding.Where} {finding.Line}")];

    public static IReadOnlyList<string> Warnings(string text, DateTimeOffset? asOf = null) =>
        [.. Check(text, asOf).Warnings.Select(finding => $"{finding.Code} {finding.Where} {finding.Line}")];

    /// <summary>Everything a runbook says, one line for each word of the model.</summary>
    public static string Outline(Runbook runbook)
    {
        IEnumerable<string> contacts = runbook.GitLabContacts.Select(contact => "g " + contact)
            .Concat(runbook.CustomerContacts.Select(contact => "c " + contact));
        IEnumerable<string> items = runbook.PreCallChecklist.Select(item => "b " + item)
            .Concat(runbook.PostCallChecklist.Select(item => "a " + item));
        return string.Join(
            '\n',
            [
                runbook.Name, runbook.Description, runbook.Dri, runbook.ScheduledAt, runbook.MeetingUrl,
                runbook.GitLabIssue, .. contacts, .. items, .. runbook.Tasks.Select(task => task.ToString()),
                runbook.RollbackPlan,
            ]);
    }
}
