using System.Globalization;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Zendesk;

/// <summary>Which path is answered with what.</summary>
internal sealed class ZendeskApi(ZendeskAccount account)
{
    private readonly CursorListing _byCursor = new(account);
    private readonly OffsetListing _byNumber = new(account);
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
            "users" when request.Query.ContainsKey("page[size]") => _byCursor.Answer(request, root),
            "users" => _byNumber.Answer(request, root),
            "users/show_many" => ShownUsers.Many(account.Users, request.Query["ids"], root),
            "custom_roles" => AnswerCustomRoles(),
            "incremental/users/cursor" => _export.Answer(request, root, AskerOf(request)),
            _ when IdIn(path) is { } id => ShownUsers.One(account.Users, id, root),
            _ => ZendeskErrors.NoSuchEndpoint(),
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
