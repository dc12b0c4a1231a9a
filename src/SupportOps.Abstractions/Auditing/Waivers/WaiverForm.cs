namespace SupportOps.Auditing.Waivers;

/// <summary>What a waiver must look like, whoever made it.</summary>
internal static class WaiverForm
{
    /// <summary>What is wrong, as a full sentence; null when nothing is.</summary>
    public static string? FindProblem(Waiver waiver, WaiverTerms terms)
    {
        (string Key, string? Value)[] required =
        [
            ("rule", waiver.Rule), ("subject", waiver.Subject), ("owner", waiver.Owner), ("reason", waiver.Reason),
            ("ticket", waiver.Ticket),
        ];
        var empty = required.FirstOrDefault(field => string.IsNullOrWhiteSpace(field.Value)).Key;
        if (empty is not null)
        {
            return $"It has no {empty}.";
        }

        if (waiver.Created > waiver.Expires)
        {
            return "It ends before the day it was agreed.";
        }

        return waiver.Subject.Contains('*', StringComparison.Ordinal) ? WildcardProblem(waiver, terms) : null;
    }

    /// <summary>The last day a waiver may end on.</summary>
    public static DateOnly LastDay(Waiver waiver, DateOnly day, WaiverTerms terms)
    {
        var start = waiver.Created is { } created && created < day ? created : day;
        var months = ((DateOnly.MaxValue.Year - start.Year) * 12) + DateOnly.MaxValue.Month - start.Month;
        return start.AddMonths(Math.Min(terms.LongestTermMonths, months));
    }

    private static string? WildcardProblem(Waiver waiver, WaiverTerms terms)
    {
        if (waiver.Subject != Waiver.Everybody)
        {
            return "Its subject is a pattern; name one e-mail address or Zendesk id.";
        }

        return terms.AllowsWildcards
            ? null
            : "It is for everybody (*), which has to be allowed explicitly.";
    }
}
