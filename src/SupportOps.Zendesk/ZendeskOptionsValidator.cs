using System.Globalization;
using Microsoft.Extensions.Options;

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
            FindTimeProblem(nameof(options.AttemptTimeout), options.AttemptTimeout),
            FindTimeProblem(nameof(options.CallTimeout), options.CallTimeout),
            FindTimeProblem(nameof(options.ListingTimeout), options.ListingTimeout),
            FindCountProblem(nameof(options.MaxTries), options.MaxTries, 100),
            FindCountProblem(nameof(options.RequestsPerMinute), options.RequestsPerMinute, 100_000),
            FindCountProblem(nameof(options.MaxPages), options.MaxPages, 1_000_000),
        ];
        return problems.OfType<string>();
    }

    private static string? FindTimeProblem(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture, $"{name} is {value}. It must be more than zero and at most a day");

    private static string? FindCountProblem(string name, int value, int largest) => value >= 1 && value <= largest
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{name} is {value}. It must be from 1 to {largest}");

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
