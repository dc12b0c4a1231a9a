using System.Collections.Frozen;

namespace SupportOps.Testing.GitLab;

/// <summary>The commands of issues; a line with any other name is text.</summary>
/// <remarks>Source: GitLab documentation, Quick actions, issues.</remarks>
internal static class QuickActionNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "add_child", "add_contacts", "add_email", "approve", "assign", "award", "blocked_by", "blocks",
        "board_move", "checkin_reminder", "clear_health_status", "clear_weight", "clone", "close",
        "confidential", "convert_to_ticket", "copy_metadata", "create_merge_request", "done", "due",
        "duplicate", "epic", "estimate", "estimate_time", "health_status", "in_reply_to", "internal",
        "iteration", "label", "labels", "link", "lock", "milestone", "move", "promote", "promote_to",
        "promote_to_incident", "publish", "react", "reassign", "relabel", "relate", "remove_assignee",
        "remove_child", "remove_contacts", "remove_due_date", "remove_email", "remove_epic", "remove_estimate",
        "remove_iteration", "remove_label", "remove_labels", "remove_milestone", "remove_parent",
        "remove_time_estimate", "remove_time_spent", "remove_zoom", "reopen", "set_parent", "severity", "shrug",
        "spend", "spend_time", "spent", "submit_review", "subscribe", "tableflip", "title", "todo", "type",
        "unassign", "unlabel", "unlink", "unlock", "unsubscribe", "weight", "zoom");

    public static bool Contains(string name) => Known.Contains(name);
}
