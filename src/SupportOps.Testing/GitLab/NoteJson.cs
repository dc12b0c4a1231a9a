using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of a note.</summary>
internal static class NoteJson
{
    public static JsonObject Show(StoredNote note, StoredProject project, StoredIssue issue, Uri root) => new()
    {
        ["id"] = note.Id,
        ["type"] = null,
        ["body"] = note.Body,
        ["author"] = UserJson.Brief(note.Author, root),
        ["created_at"] = GitLabTime.Stamp(note.CreatedAt),
        ["updated_at"] = GitLabTime.Stamp(note.UpdatedAt),
        ["system"] = note.IsSystem,
        ["noteable_id"] = issue.Id,
        ["noteable_type"] = "Issue",
        ["project_id"] = project.Id,
        ["resolvable"] = false,
        ["confidential"] = note.IsInternal,
        ["internal"] = note.IsInternal,
        ["noteable_iid"] = issue.Iid,
        ["imported"] = false,
        ["imported_from"] = "none",
        ["commands_changes"] = new JsonObject(),
    };
}
