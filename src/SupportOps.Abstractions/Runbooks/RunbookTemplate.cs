namespace SupportOps.Runbooks;

/// <summary>What every new runbook begins with.</summary>
/// <remarks>
/// Source: handbook, Custom support assisted customer requests, "Pre-call checklist" and "Post-call checklist".
/// </remarks>
public static class RunbookTemplate
{
    private const string Channels = "on `#support_gitlab-com` or `#support_self-managed`, and on `#support_manager`,";

    /// <summary>The items before the call.</summary>
    public static IReadOnlyList<string> PreCallItems { get; } =
    [
        $"Announced {Channels} what will be done, with a link to this runbook",
        "Engineers of every region can execute the rollback plan",
        "A dry run took place before the call",
        "What is done on the call will be logged",
    ];

    /// <summary>The items after the call.</summary>
    public static IReadOnlyList<string> PostCallItems { get; } =
    [
        $"Reported {Channels} that the work is done, how things stand now, and what is left to do, with links",
    ];

    /// <summary>A runbook with the items of both checklists open and everything else still to be filled in.</summary>
    public static Runbook New() => new()
    {
        PreCallChecklist = [.. PreCallItems.Select(text => new ChecklistItem { Text = text })],
        PostCallChecklist = [.. PostCallItems.Select(text => new ChecklistItem { Text = text })],
    };
}
