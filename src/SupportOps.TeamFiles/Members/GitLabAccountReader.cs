using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>gitlab</c>: the account, with two keys that only the schema of 2025 has.</summary>
internal static class GitLabAccountReader
{
    public static GitLabAccount? Read(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var account = new GitLabAccount
        {
            Id = fields["id"].Integer(),
            Username = fields["username"].Text(),
            WorksAccountDeletion = fields.Deprecated("works_account_deletion").Boolean(),
            NotesLink = fields.Deprecated("notes_link").Text(),
        };
        fields.ReportUnknownKeys();
        return account;
    }
}
