using Microsoft.Extensions.Options;
using SupportOps.GoogleCalendar.Accounts;
using SupportOps.Http;

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
        ];
        return problems.OfType<string>().Concat(OptionRules.FindLimitProblems(options));
    }

}
