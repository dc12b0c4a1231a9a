namespace SupportOps.Runbooks;

/// <summary>The names of the parts of a runbook, as findings give them whatever spelling a document uses.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook structure".</remarks>
public static class RunbookParts
{
    /// <summary>Header row of <see cref="Runbook.Name"/>.</summary>
    public const string Name = "Runbook name";

    /// <summary>Header row of <see cref="Runbook.Description"/>.</summary>
    public const string Description = "Runbook description";

    /// <summary>Header row of <see cref="Runbook.Dri"/>.</summary>
    public const string Dri = "DRI";

    /// <summary>Header row of <see cref="Runbook.ScheduledAt"/>.</summary>
    public const string ScheduledAt = "Schedule at";

    /// <summary>Header row of <see cref="Runbook.MeetingUrl"/>.</summary>
    public const string MeetingUrl = "Meeting URL";

    /// <summary>Header row of <see cref="Runbook.GitLabIssue"/>.</summary>
    public const string GitLabIssue = "GitLab Issue";

    /// <summary>Section of <see cref="Runbook.GitLabContacts"/>.</summary>
    public const string GitLabContacts = "GitLab - Contacts";

    /// <summary>Section of <see cref="Runbook.CustomerContacts"/>.</summary>
    public const string CustomerContacts = "Customer - Contacts";

    /// <summary>Section of <see cref="Runbook.PreCallChecklist"/>.</summary>
    public const string PreCallChecklist = "Pre-call checklist";

    /// <summary>Section of <see cref="Runbook.Tasks"/>.</summary>
    public const string Tasks = "Runbook - Tasks";

    /// <summary>Section of <see cref="Runbook.RollbackPlan"/>.</summary>
    public const string RollbackPlan = "Rollback plan";

    /// <summary>Section of <see cref="Runbook.PostCallChecklist"/>.</summary>
    public const string PostCallChecklist = "Post-call checklist";

    /// <summary>The rows of the header, in order.</summary>
    public static IReadOnlyList<string> Header { get; } =
        [Name, Description, Dri, ScheduledAt, MeetingUrl, GitLabIssue];

    /// <summary>The sections, in order.</summary>
    public static IReadOnlyList<string> Sections { get; } =
        [GitLabContacts, CustomerContacts, PreCallChecklist, Tasks, RollbackPlan, PostCallChecklist];
}
