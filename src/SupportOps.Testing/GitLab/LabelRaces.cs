using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>Two who change the labels of an issue at the same moment, which can leave two labels of a scope.</summary>
/// <remarks>Source: gitlab-org/gitlab issue 584385.</remarks>
internal static class LabelRaces
{
    /// <summary>Somebody else puts a label on after the request read the labels and before it changes them.</summary>
    public static FaultEffect Against(GitLabInstance instance, string label) => (exchange, right) =>
    {
        var request = exchange.Context.Request;
        if (IssueOf(instance, request) is { } found)
        {
            lock (instance.Lock)
            {
                GitLabCall.Remember(exchange.Context, [.. found.Issue.Labels]);
                var rival = instance.User("rival");
                new IssueEdit(instance, found.Project, found.Issue, rival, instance.Now).Label(LabelOrder.Add(label));
            }
        }

        return exchange.SendAsync(right());
    };

    /// <summary>Each second request lets the one before go on; both saw the labels before any change.</summary>
    public static FaultEffect OfTwo(GitLabInstance instance)
    {
        var meeting = new Meeting();
        return async (exchange, right) =>
        {
            if (IssueOf(instance, exchange.Context.Request) is { } found)
            {
                lock (instance.Lock)
                {
                    GitLabCall.Remember(exchange.Context, [.. found.Issue.Labels]);
                }
            }

            await meeting.ArriveAsync(exchange.Gone).ConfigureAwait(false);
            await exchange.SendAsync(right()).ConfigureAwait(false);
        };
    }

    private static (StoredProject Project, StoredIssue Issue)? IssueOf(
        GitLabInstance instance, Microsoft.AspNetCore.Http.HttpRequest request)
    {
        var number = GitLabPath.Parts(request) is [_, _, "issues", var iid, ..] ? RequestText.Number(iid) : null;
        var project = new GitLabApi(instance).FindProject(request);
        return project?.Issues.Find(issue => issue.Iid == number) is { } found ? (project, found) : null;
    }
}
