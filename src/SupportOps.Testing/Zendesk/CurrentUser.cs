using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Zendesk;

/// <summary>Answers <c>users/me</c>, which greets strangers with 200 and a user without an id.</summary>
/// <remarks>Source: Zendesk Support API, Users, Show Self.</remarks>
internal static class CurrentUser
{
    private const string AuthenticityToken = "authenticity-token-of-the-stand-in-server";

    /// <summary>The planted user of the credential, or an administrator who was not planted.</summary>
    public static ZendeskUser Find(ZendeskServerBuilder account, string authorization)
    {
        var email = Authorization.FindEmail(authorization);
        return account.Planted.FirstOrDefault(user =>
                email is not null && string.Equals(user.Email.Value, email, StringComparison.OrdinalIgnoreCase))
            ?? new ZendeskUser { Id = 1, Name = "Auditor", Email = email ?? "auditor@example.test", Role = "admin" };
    }

    public static Task SendAsync(HttpContext context, Uri root, ZendeskUser user) =>
        JsonAnswer.SendAsync(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteStartObject("user");
            UserJson.WriteMembers(writer, user, root);
            writer.WriteString("authenticity_token", AuthenticityToken);
            writer.WriteEndObject();
        });

    public static Task SendAnonymousAsync(HttpContext context, Uri root) =>
        JsonAnswer.SendAsync(context, StatusCodes.Status200OK, writer =>
        {
            writer.WriteStartObject("user");
            writer.WriteNull("id");
            writer.WriteString("url", new Uri(root, "/api/v2/users/.json").AbsoluteUri);
            writer.WriteString("name", "Anonymous user");
            writer.WriteString("email", "invalid@example.com");
            writer.WriteString("role", "end-user");
            writer.WriteString("authenticity_token", AuthenticityToken);
            writer.WriteEndObject();
        });
}
