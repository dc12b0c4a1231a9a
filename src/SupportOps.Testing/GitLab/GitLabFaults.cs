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

    private static GitLabServerBuilder Fail(
        FaultPlace<GitLabServerBuilder> place, int status, string name, JsonNode value)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Answers(status, JsonBody.Text(new JsonObject { [name] = value }));
    }
}
