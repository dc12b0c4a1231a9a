using System.Globalization;
using Microsoft.Extensions.Options;
using SupportOps.GoogleCalendar.Accounts;

namespace SupportOps.GoogleCalendar;

/// <summary>
/// Refuses options that cannot work before the first request; each message names the calendar and the option.
/// </summary>
internal sealed class GoogleCalendarOptionsValidator : IValidateOptions<GoogleCalendarOptions>
{
    public ValidateOptionsResult Validate(string? name, GoogleCalendarOptions options)
    {
        var problems = FindProblems(options).Select(problem => $"Google calendar '{name}': {problem}.").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    public static IEnumerable<string> FindProblems(GoogleCalendarOptions options)
    {
        string?[] problems =
        [
            GoogleCalendarAddress.FindProblem(options.BaseAddress),
            GoogleCalendarAddress.FindIdProblem(options.CalendarId),
            KeyReader.FindProblem(options),
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
}
