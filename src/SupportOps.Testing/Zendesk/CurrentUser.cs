using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Answers <c>users/me</c>, which greets strangers with 200 and a user without an id.</summary>
/// <remarks>Source: Zendesk Support API, Users, Show Self.</remarks>
internal static class CurrentUser
{
    private const string AuthenticityToken = "authenticity-token-of-the-stand-in-server";

    /// <summary>The planted user of the credential, or an administrator who was not planted.</summary>
    public static ZendeskUser Find(UserStore users, string authorization)
    {
        var email = Authorization.FindEmail(authorization);
        return (email is null ? null : users.FindByEmail(email))
            ?? new ZendeskUser { Id = 1, Name = "Auditor", Email = email ?? "auditor@example.test", Role = "admin" };
    }

    public static Answer Of(ZendeskUser user, Uri root) => Answer.Ok(JsonText.Compose(writer =>
    {
        writer.WriteStartObject("user");
        UserJson.WriteMembers(writer, user, root);
        writer.WriteString("authenticity_token", AuthenticityToken);
        writer.WriteEndObject();
    }));

    public static Answer OfStranger(Uri root) => Answer.Ok(JsonText.Compose(writer =>
    {
        writer.WriteStartObject("user");
        writer.WriteNull("id");
        writer.WriteString("url", new Uri(root, "/api/v2/users/.json").AbsoluteUri);
        writer.WriteString("name", "Anonymous user");
        writer.WriteString("email", "invalid@example.com");
        writer.WriteString("role", "end-user");
        writer.WriteString("authenticity_token", AuthenticityToken);
        writer.WriteEndObject();
    }));
}
