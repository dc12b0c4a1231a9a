using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of people.</summary>
internal static class UserJson
{
    public static JsonObject Brief(StoredUser user, Uri root) => new()
    {
        ["id"] = user.Id,
        ["username"] = user.Username,
        ["public_email"] = null,
        ["name"] = user.Name,
        ["state"] = "active",
        ["locked"] = false,
        ["avatar_url"] = null,
        ["web_url"] = new Uri(root, user.Username).AbsoluteUri,
    };

    public static JsonObject Current(StoredUser user, Uri root)
    {
        var json = Brief(user, root);
        json["bot"] = false;
        json["email"] = $"{user.Username}@people.example";
        json["is_admin"] = user.IsAdministrator;
        return json;
    }

    public static JsonObject Member(StoredMember member, Uri root)
    {
        var json = Brief(member.User, root);
        json["access_level"] = (int)member.Access;
        json["expires_at"] = GitLabTime.Day(member.ExpiresOn);
        json["membership_state"] = "active";
        return json;
    }
}
