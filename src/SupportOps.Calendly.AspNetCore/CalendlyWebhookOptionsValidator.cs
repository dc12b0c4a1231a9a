using System.Globalization;
using Microsoft.Extensions.Options;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Refuses options with which deliveries would be taken from anybody, or from nobody, or be lost.</summary>
internal sealed class CalendlyWebhookOptionsValidator(IEnumerable<EventRoute> routes)
    : IValidateOptions<CalendlyWebhookOptions>
{
    private const int MostBodyBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan LongestTolerance = TimeSpan.FromDays(7);

    public ValidateOptionsResult Validate(string? name, CalendlyWebhookOptions options)
    {
        string?[] found =
        [
            .. FindKeyProblems(options.SigningKeys),
            options.Tolerance > TimeSpan.Zero && options.Tolerance <= LongestTolerance
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"Tolerance is {options.Tolerance}. It must be more than zero and at most 7 days"),
            options.MaxBodyBytes is > 0 and <= MostBodyBytes
                ? null
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"MaxBodyBytes is {options.MaxBodyBytes}. It must be from 1 to {MostBodyBytes}"),
            routes.Any()
                ? null
                : "There is no handler, so every delivery would be taken and lost. Add ScheduleBookings or On...",
        ];
        var problems = found.OfType<string>().Select(static problem => $"Calendly webhooks: {problem}.").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> FindKeyProblems(IList<string> keys)
    {
        if (keys.Count is 0 or > CalendlySignature.MostKeys)
        {
            yield return $"SigningKeys holds {keys.Count} keys. It must hold from 1 to {CalendlySignature.MostKeys}";
        }

        foreach (var (index, key) in keys.Index())
        {
            if (string.IsNullOrWhiteSpace(key) || key.Trim().Length != key.Length)
            {
                yield return $"Signing key {index + 1} is blank, or begins or ends with a blank or a line break";
            }
        }
    }
}
