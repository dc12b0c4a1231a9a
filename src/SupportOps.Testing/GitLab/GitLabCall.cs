using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.GitLab;

/// <summary>A request that was let in.</summary>
internal sealed record GitLabCall(HttpRequest Request, Parameters Given, StoredUser User)
{
    private const string SeenLabels = "labels seen at arrival";

    public bool IsRead => HttpMethods.IsGet(Request.Method) || HttpMethods.IsHead(Request.Method);

    /// <summary>What the request saw on the issue before others changed it; null for what is there.</summary>
    public IReadOnlyCollection<string>? Seen =>
        Request.HttpContext.Items[SeenLabels] as IReadOnlyCollection<string>;

    /// <summary>Lets a request go on as if it had read the labels before others changed them.</summary>
    public static void Remember(HttpContext context, IReadOnlyCollection<string> labels) =>
        context.Items[SeenLabels] = labels;
}
