using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>slack</c>: the account.</summary>
internal static class SlackAccountReader
{
    public static SlackAccount? Read(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var account = new SlackAccount(fields["id"].Text(), fields["username"].Text());
        fields.ReportUnknownKeys();
        return account;
    }
}
