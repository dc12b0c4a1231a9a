namespace SupportOps.Runbooks;

/// <summary>
/// What is done with a customer on a call, and how it is prepared, undone and finished. Every text is empty, and every
/// list is empty, where the document says nothing.
/// </summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, "Runbook structure".</remarks>
public sealed record Runbook
{
    /// <summary>Customer and requested task, for example <c>Acme - Enforce 2FA on all groups</c>.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>What is to be done and what it should achieve.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Who owns the schedule and the execution, usually as <c>@handle</c>.</summary>
    public string Dri { get; init; } = string.Empty;

    /// <summary>When the call is, as written: day, time and time zone. See <see cref="Schedule"/>.</summary>
    public string ScheduledAt { get; init; } = string.Empty;

    /// <summary>Address of the call.</summary>
    public string MeetingUrl { get; init; } = string.Empty;

    /// <summary>Address of the GitLab issue of the request.</summary>
    public string GitLabIssue { get; init; } = string.Empty;

    /// <summary>Who takes part for GitLab.</summary>
    public IReadOnlyList<RunbookContact> GitLabContacts { get; init; } = [];

    /// <summary>Who takes part for the customer; may stay empty.</summary>
    public IReadOnlyList<RunbookContact> CustomerContacts { get; init; } = [];

    /// <summary>What must be settled before the call.</summary>
    public IReadOnlyList<ChecklistItem> PreCallChecklist { get; init; } = [];

    /// <summary>What is done on the call, in order.</summary>
    public IReadOnlyList<RunbookTask> Tasks { get; init; } = [];

    /// <summary>How the work is undone: Markdown, its lines ended by line feeds.</summary>
    public string RollbackPlan { get; init; } = string.Empty;

    /// <summary>What must be settled after the call.</summary>
    public IReadOnlyList<ChecklistItem> PostCallChecklist { get; init; } = [];

    /// <summary>The two parts of <see cref="Name"/>; null when it does not have them.</summary>
    public RunbookTitle? Title => RunbookTitle.TryParse(Name, out var title) ? title : null;

    /// <summary>The moment that <see cref="ScheduledAt"/> names, as far as it can be told.</summary>
    public RunbookSchedule Schedule => RunbookSchedule.Read(ScheduledAt);
}
