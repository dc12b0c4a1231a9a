using System.Text;
using SupportOps.Auditing;

namespace SupportOps.GitLab.Auditing;

/// <summary>A write of a publication, as it is shown and as it is sent: the same bytes.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">
/// Path below the root of the API; <c>:iid</c> stands for the number of the issue that the first write creates.
/// </param>
/// <param name="Body">JSON.</param>
internal sealed record PlannedWrite(HttpMethod Method, string Path, ReadOnlyMemory<byte> Body)
{
    private const string NewIssue = "/issues/:iid";

    public static string NoteOfNewIssue(string issues) => issues + "/:iid/notes";

    public string PathOf(long iid) =>
        Path.Replace(NewIssue, "/issues/" + GitLabAddress.Number(iid), StringComparison.Ordinal);

    public PlannedRequest Show(GitLabAddress address) =>
        new(Method.Method, address.Root + Path, Encoding.UTF8.GetString(Body.Span));
}
