using Microsoft.Extensions.Options;
using SupportOps.Http;

namespace SupportOps.Zendesk;

/// <summary>
/// Refuses options that cannot work before the first request; each message names the instance and the option.
/// </summary>
internal sealed class ZendeskOptionsValidator : IValidateOptions<ZendeskOptions>
{
    public ValidateOptionsResult Validate(string? name, ZendeskOptions options)
    {
        var problems = FindProblems(options).Select(problem => $"Zendesk instance '{name}': {problem}.").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static IEnumerable<string> FindProblems(ZendeskOptions options)
    {
        string?[] problems =
        [
            ZendeskAddress.FindProblem(options.BaseAddress),
            FindCredentialProblem(options),
        ];
        return problems.OfType<string>().Concat(OptionRules.FindLimitProblems(options));
    }

    private static string? FindCredentialProblem(ZendeskOptions options) =>
        (string.IsNullOrEmpty(options.ApiToken), string.IsNullOrEmpty(options.OAuthToken)) switch
        {
            (true, true) => "neither ApiToken nor OAuthToken is set. Set one of them",
            (false, false) => "both ApiToken and OAuthToken are set. Keep one of them",
            (true, false) => CredentialRules.TokenProblem(nameof(options.OAuthToken), options.OAuthToken),
            (false, true) => CredentialRules.UsernameProblem(options.Username)
                ?? CredentialRules.TokenProblem(nameof(options.ApiToken), options.ApiToken),
        };
}
