using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Which path is answered with what.</summary>
internal sealed class GitLabApi(GitLabInstance instance)
{
    private const string Version = "18.6.0-ee";

    public bool IsAuthenticated(HttpContext context) => FindToken(context.Request) is not null;

    public Answer Answer(HttpContext context, string body)
    {
        lock (instance.Lock)
        {
            if (FindToken(context.Request) is not { } token)
            {
                return GitLabErrors.Of(401);
            }

            var parts = GitLabPath.Parts(context.Request);
            var isRead = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
            if (isRead && parts is ["personal_access_tokens", "self"])
            {
                // Open to every scope.
                return Show(TokenJson.Of(token));
            }

            var isAllowed = isRead ? token.MayRead || (parts is ["user"] && token.MayReadItsUser) : token.MayWrite;
            return !isAllowed ? GitLabErrors.InsufficientScope()
                : Parameters.Read(context.Request, body) is not { } given ? GitLabErrors.Of(400)
                : Answer(new GitLabCall(context.Request, given, token.User), parts);
        }
    }

    /// <summary>The project that a request is about; null when there is none that its sender may see.</summary>
    public StoredProject? FindProject(HttpRequest request)
    {
        lock (instance.Lock)
        {
            return FindToken(request) is { } token && GitLabPath.Parts(request) is ["projects", var id, ..]
                ? FindProject(token.User, id)
                : null;
        }
    }

    private static bool IsNamed(string id, long known, string path) =>
        path.Equals(id, StringComparison.OrdinalIgnoreCase) || known.ToString(CultureInfo.InvariantCulture) == id;

    private Answer Answer(GitLabCall call, string[] parts) => parts switch
    {
        ["projects", var id, .. var rest] => FindProject(call.User, id) is { } project
            ? new ProjectApi(instance, project).Answer(call, rest)
            : GitLabErrors.NotFound("Project"),
        ["groups", var id, .. var rest] => FindGroup(id) is { } group
            ? new GroupApi(instance, group).Answer(call, rest)
            : GitLabErrors.NotFound("Group"),
        _ when !call.IsRead => GitLabErrors.Error(405, "405 Not Allowed"),
        ["user"] => Show(UserJson.Current(call.User, instance.Url)),
        ["users"] => Users(call),
        ["version"] => Show(new JsonObject { ["version"] = Version, ["revision"] = "0123456789a" }),
        ["metadata"] => Show(new JsonObject
        {
            ["version"] = Version,
            ["revision"] = "0123456789a",
            ["enterprise"] = true,
        }),
        ["projects"] => new ProjectListing(instance).Answer(call, instance.Projects),
        _ => GitLabErrors.Error(404, "404 Not Found"),
    };

    private static Answer Show(JsonNode node) => Serving.Answer.Ok(JsonBody.Text(node));

    private Answer Users(GitLabCall call)
    {
        var name = call.Given.Text("username");
        var users = instance.Users.Where(
            user => name is null || user.Username.Equals(name, StringComparison.OrdinalIgnoreCase));
        return new Paging(instance).Answer(
            call, Listing.Of("users", users, user => UserJson.Brief(user, instance.Url)));
    }

    private StoredProject? FindProject(StoredUser user, string id) =>
        instance.Projects.Find(project => IsNamed(id, project.Id, project.Path)) is { } found
            && new Rights(instance).IsVisible(user, found)
            ? found
            : null;

    private StoredGroup? FindGroup(string id) => instance.Groups.Find(group => IsNamed(id, group.Id, group.Path));

    private StoredToken? FindToken(HttpRequest request)
    {
        var own = request.Headers["PRIVATE-TOKEN"].ToString();
        var token = own.Length > 0 ? own : RequestText.BearerOf(request);
        lock (instance.Lock)
        {
            return string.IsNullOrEmpty(token) ? null
                : instance.Tokens.Count == 0 ? new StoredToken(instance.Administrator, ["api"])
                : instance.Tokens.TryGetValue(token, out var known) && !known.IsRevoked ? known
                : null;
        }
    }
}
