using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;
using SupportOps.Testing.Zendesk.Tickets;

namespace SupportOps.Testing.Zendesk;

/// <summary>Which path is answered with what.</summary>
internal sealed class ZendeskApi(ZendeskAccount account)
{
    private readonly Listing _users = new(account, ListingNames.Users);
    private readonly TicketApi _tickets = new(account);
    private readonly GroupApi _groups = new(account);
    private readonly UserExport _export = new(account);

    public Answer Answer(HttpContext context, Uri root)
    {
        var request = context.Request;
        var path = HttpMethods.IsGet(request.Method) ? ApiPath.Of(request) : null;
        return path switch
        {
            null => ZendeskErrors.NoSuchEndpoint(),
            "users/me" => AnswerCurrentUser(request, root),
            _ when !IsAuthenticated(context) => ZendeskErrors.Unauthenticated(),
            "users" => _users.Answer(request, root, () => UsersOf(request)),
            "users/show_many" => ShownUsers.Many(account.Users, request.Query["ids"], root),
            "custom_roles" => AnswerCustomRoles(),
            "incremental/users/cursor" => _export.Answer(request, root, AskerOf(request)),
            _ when IdIn(path) is { } id => ShownUsers.One(account.Users, id, root),
            _ => _groups.Find(path, request, root)
                ?? _tickets.Find(path, request, root, AskerOf(request)) ?? ZendeskErrors.NoSuchEndpoint(),
        };
    }

    public bool IsAuthenticated(HttpContext context)
    {
        var given = context.Request.Headers.Authorization.ToString();
        return given.Length > 0
            && (account.Authorizations.IsEmpty || account.Authorizations.Contains(given, StringComparer.Ordinal));
    }

    private static long? IdIn(string path)
    {
        const string Users = "users/";
        return path.StartsWith(Users, StringComparison.Ordinal)
            && long.TryParse(path.AsSpan(Users.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
    }

    private ListedRecords<ZendeskUser> UsersOf(HttpRequest request)
    {
        var filter = UserFilter.Of(request.Query);
        return new(filter.Key, account.Users.List(filter), static user => user.Id, UserJson.WriteAll);
    }

    private ZendeskUser AskerOf(HttpRequest request) =>
        CurrentUser.Find(account.Users, request.Headers.Authorization.ToString());

    private Answer AnswerCurrentUser(HttpRequest request, Uri root)
    {
        var isGiven = request.Headers.Authorization.Count > 0;
        return (isGiven, IsAuthenticated(request.HttpContext)) switch
        {
            (true, true) => CurrentUser.Of(AskerOf(request), root),
            (true, false) => ZendeskErrors.Unauthenticated(),
            _ => CurrentUser.OfStranger(root),
        };
    }

    private Answer AnswerCustomRoles() => account.HasCustomRoles
        ? Serving.Answer.Ok(JsonText.Compose(writer => CustomRoleJson.Write(writer, [.. account.CustomRoles])))
        : ZendeskErrors.Forbidden("This account has no custom roles");
}
