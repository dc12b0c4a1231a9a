using System.Text.Json.Nodes;

namespace SupportOps.Testing.GitLab;

/// <summary>The JSON of a token that asks about itself.</summary>
/// <remarks>Source: GitLab, Personal access tokens API, self-inform.</remarks>
internal static class TokenJson
{
    public static JsonObject Of(StoredToken token) => new()
    {
        ["id"] = 4,
        ["name"] = "A token",
        ["revoked"] = false,
        ["scopes"] = new JsonArray([.. token.Scopes.Select(scope => JsonValue.Create(scope))]),
        ["user_id"] = token.User.Id,
        ["active"] = true,
        ["expires_at"] = null,
    };
}
