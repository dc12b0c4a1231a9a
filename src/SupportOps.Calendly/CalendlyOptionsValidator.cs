using System.Globalization;
using Microsoft.Extensions.Options;

namespace SupportOps.Calendly;

/// <summary>
/// Refuses options that cannot work before the first request; each message names the instance and the option.
/// </summary>
internal sealed class CalendlyOptionsValidator : IValidateOptions<CalendlyOptions>
{
    public ValidateOptionsResult Validate(string? name, CalendlyOptions options)
    {
        var problems = FindProblems(options).Select(problem => $"Calendly instance '{name}': {problem}.").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static IEnumerable<string> FindProblems(CalendlyOptions options)
    {
        string?[] problems =
        [
            CalendlyAddress.FindProblem(options.BaseAddress),
            FindTokenProblem(options.Token),
            FindTimeProblem(nameof(options.AttemptTimeout), options.AttemptTimeout),
            FindTimeProblem(nameof(options.CallTimeout), options.CallTimeout),
            FindTimeProblem(nameof(options.ListingTimeout), options.ListingTimeout),
            FindCountProblem(nameof(options.MaxTries), options.MaxTries, 100),
            FindCountProblem(nameof(options.RequestsPerMinute), options.RequestsPerMinute, 100_000),
            FindCountProblem(nameof(options.MaxPages), options.MaxPages, 1_000_000),
        ];
        return problems.OfType<string>();
    }

    /// <summary>Why a token cannot be right; the message does not repeat it.</summary>
    public static string? FindTokenProblem(string? token) => token switch
    {
        null or "" => "Token is missing. Set it to a personal access token",
        _ when token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) =>
            "Token begins with the word Bearer. Remove it; it is added to each request",
        _ when token.Any(character => character is <= ' ' or >= '\x7F') =>
            "Token holds a blank, a line break or a letter outside ASCII. "
            + "A token read from a file often ends in a line break",
        _ => null,
    };

    private static string? FindTimeProblem(string name, TimeSpan value) =>
        value > TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? null
            : string.Create(
                CultureInfo.InvariantCulture, $"{name} is {value}. It must be more than zero and at most a day");

    private static string? FindCountProblem(string name, int value, int largest) => value >= 1 && value <= largest
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{name} is {value}. It must be from 1 to {largest}");
}
