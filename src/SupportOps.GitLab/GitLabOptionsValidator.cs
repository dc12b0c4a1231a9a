using Microsoft.Extensions.Options;
using SupportOps.Http;

namespace SupportOps.GitLab;

/// <summary>
/// Refuses options that cannot work before the first request; each message names the instance and the option.
/// </summary>
internal sealed class GitLabOptionsValidator : IValidateOptions<GitLabOptions>
{
    public ValidateOptionsResult Validate(string? name, GitLabOptions options)
    {
        var problems = FindProblems(options).Select(problem => $"GitLab instance '{name}': {problem}.").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static IEnumerable<string> FindProblems(GitLabOptions options)
    {
        string?[] problems =
        [
            GitLabAddress.FindProblem(options.BaseAddress),
            FindTokenProblem(options.Token),
        ];
        return problems.OfType<string>().Concat(OptionRules.FindLimitProblems(options));
    }

    /// <summary>Why a token cannot be right; the message does not repeat it.</summary>
    public static string? FindTokenProblem(string? token) => token switch
    {
        null or "" => "Token is missing. Set it to an access token with the scope api",
        _ when token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) =>
            "Token begins with the word Bearer. Remove it; it is added to each request",
        _ when token.StartsWith("PRIVATE-TOKEN", StringComparison.OrdinalIgnoreCase) =>
            "Token begins with the name of a header. Remove it; the token is sent as a bearer token",
        _ when token.Any(character => character is <= ' ' or >= '\x7F') =>
            "Token holds a blank, a line break or a letter outside ASCII. "
            + "A token read from a file often ends in a line break",
        _ => null,
    };
}
