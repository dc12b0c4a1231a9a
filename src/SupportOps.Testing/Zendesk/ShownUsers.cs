using System.Globalization;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Users asked for by id.</summary>
/// <remarks>Source: Zendesk Support API, Users, Show User and Show Many Users.</remarks>
internal static class ShownUsers
{
    private const int Most = 100;

    /// <summary>One user; a removed one too, with <c>active</c> false.</summary>
    public static Answer One(UserStore users, long id, Uri root) => users.Find(id) is { } user
        ? Answer.Ok(JsonText.Compose(writer =>
        {
            writer.WritePropertyName("user");
            UserJson.Write(writer, user, root);
        }))
        : ZendeskErrors.RecordNotFound();

    /// <summary>Those of up to 100 users who exist.</summary>
    public static Answer Many(UserStore users, string? ids, Uri root)
    {
        var asked = (ids ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (asked.Length > Most)
        {
            return ZendeskErrors.BadRequest("TooManyValues", "Maximum 100 users may be asked for per call");
        }

        var found = asked
            .Select(text => long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? users.Find(id) : null)
            .OfType<ZendeskUser>()
            .Where(user => !user.IsRemoved)
            .DistinctBy(user => user.Id);
        return Answer.Ok(JsonText.Compose(writer => UserJson.WriteAll(writer, found, root)));
    }
}
