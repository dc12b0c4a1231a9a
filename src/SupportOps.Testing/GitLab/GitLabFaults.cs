using System.Text.Json.Nodes;
using SupportOps.Testing.Faults;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing.GitLab;

/// <summary>What can go wrong at GitLab only, as words after a place.</summary>
public static class GitLabFaults
{
    /// <summary>Answers 409 <c>Resource lock</c>, which may be tried again, unlike any other 409.</summary>
    /// <param name="place">Where.</param>
    public static GitLabServerBuilder HasALockedResource(this FaultPlace<GitLabServerBuilder> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Plant(WrongAnswers.Of(GitLabErrors.Of(409)));
    }

    /// <summary>
    /// Answers 429 with the plain text <c>Retry later</c>; the headers about limits stay, unless the server leaves them
    /// out altogether.
    /// </summary>
    /// <remarks>Source: gitlab-org/gitlab issue 365728.</remarks>
    /// <param name="place">Where.</param>
    public static GitLabServerBuilder AsksToRetryLater(this FaultPlace<GitLabServerBuilder> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Plant(WrongAnswers.Of(GitLabRateLimit.Silent()));
    }

    /// <summary>Answers with <c>message</c> as a list, one of the shapes that errors have.</summary>
    /// <param name="place">Where.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="messages">The messages.</param>
    public static GitLabServerBuilder FailsWithMessages(
        this FaultPlace<GitLabServerBuilder> place, int status, params IReadOnlyList<string> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return Fail(place, status, "message", JsonBody.Array(messages.Select(static text => (JsonNode)text)));
    }

    /// <summary>Answers with <c>message</c> as an object of lists, as for a refused record.</summary>
    /// <param name="place">Where.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="member">Name of the member that is at fault.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static GitLabServerBuilder FailsWithProblems(
        this FaultPlace<GitLabServerBuilder> place, int status, string member, params IReadOnlyList<string> problems)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(problems);
        return Fail(place, status, "message", new JsonObject
        {
            [member] = JsonBody.Array(problems.Select(static text => (JsonNode)text)),
        });
    }

    /// <summary>Answers with <c>error</c> in place of <c>message</c>.</summary>
    /// <param name="place">Where.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="error">The error.</param>
    /// <param name="description">Value of <c>error_description</c>; null to leave it out.</param>
    public static GitLabServerBuilder FailsWithError(
        this FaultPlace<GitLabServerBuilder> place, int status, string error, string? description = null)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(error);
        var body = new JsonObject { ["error"] = error };
        if (description is not null)
        {
            body["error_description"] = description;
        }

        return place.Answers(status, JsonBody.Text(body));
    }

    /// <summary>
    /// Lets somebody else put a label on just when the request changes labels: each takes off what it saw, so that two
    /// labels of a scope stay. Follows <see cref="GitLabServerBuilder.IssueChange"/>.
    /// </summary>
    /// <remarks>Source: gitlab-org/gitlab issue 584385.</remarks>
    /// <param name="place">Which changes.</param>
    /// <param name="label">The label that the other one puts on.</param>
    public static GitLabServerBuilder RacesAgainst(this FaultPlace<GitLabServerBuilder> place, string label)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentException.ThrowIfNullOrEmpty(label);
        return place.Plant(LabelRaces.Against(place.Owner.Instance, label));
    }

    /// <summary>
    /// Lets every first change wait for a second one; both saw the labels before either changed them, so that two
    /// labels of a scope can stay. Follows <see cref="GitLabServerBuilder.IssueChange"/>.
    /// </summary>
    /// <remarks>A first one without a second waits until its client goes away. Source: as above.</remarks>
    /// <param name="place">Which changes.</param>
    public static GitLabServerBuilder MeetsAnother(this FaultPlace<GitLabServerBuilder> place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Plant(LabelRaces.OfTwo(place.Owner.Instance));
    }

    /// <summary>Links to the next page on another host; the rest of the link stays right.</summary>
    /// <param name="page">The page.</param>
    /// <param name="host">Scheme, host and port.</param>
    public static GitLabServerBuilder NextLinkGoesTo(this FaultPlace<GitLabServerBuilder> page, Uri host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var origin = host.GetLeftPart(UriPartial.Authority);
        return Rewrite(page, (url, _) => $"{origin}{new Uri(url).PathAndQuery}");
    }

    /// <summary>Links to the page itself as the next one.</summary>
    /// <param name="page">The page.</param>
    public static GitLabServerBuilder NextLinkStandsStill(this FaultPlace<GitLabServerBuilder> page) =>
        Rewrite(page, static (_, own) => own);

    /// <summary>Links to no next page although there is one.</summary>
    /// <param name="page">The page.</param>
    public static GitLabServerBuilder HasNoNextLink(this FaultPlace<GitLabServerBuilder> page) =>
        Rewrite(page, static (_, _) => null);

    /// <summary>Leaves out a header, for example <c>X-Next-Page</c>.</summary>
    /// <param name="place">Where.</param>
    /// <param name="name">Name of the header.</param>
    public static GitLabServerBuilder LacksHeader(this FaultPlace<GitLabServerBuilder> place, string name)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(name);
        return place.Plant((exchange, right) =>
        {
            var answer = right();
            return exchange.SendAsync(answer with
            {
                Headers = [.. answer.Headers.Where(
                    header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))],
            });
        });
    }

    private static GitLabServerBuilder Rewrite(
        FaultPlace<GitLabServerBuilder> page, Func<string, string, string?> choose)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Plant((exchange, right) =>
        {
            var answer = right();
            var request = exchange.Context.Request;
            var own = $"{request.Scheme}://{request.Host}{request.Path}{request.QueryString}";
            return exchange.SendAsync(answer with { Headers = NextLink.Replace(answer.Headers, own, choose) });
        });
    }

    private static GitLabServerBuilder Fail(
        FaultPlace<GitLabServerBuilder> place, int status, string name, JsonNode value)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Answers(status, JsonBody.Text(new JsonObject { [name] = value }));
    }
}
