namespace SupportOps.Auditing.Waivers;

/// <summary>What a waiver must look like, whoever made it.</summary>
internal static class WaiverForm
{
    // What they find is about all of the input, or is no finding at all, so there is nobody to accept it for.
    private static readonly string[] Unwaivable =
    [
        "AUD-TRIPWIRE", "AUD-LIST-INCOMPLETE", "AUD-TEAM-FILE-INVALID", "AUD-NORMALIZATION", "AUD-INSTANCE-MIXED",
        "AUD-WAIVER", "AUD-ADMIN-LIST-REVIEW",
    ];

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

        if (Unwaivable.Contains(waiver.Rule, StringComparer.OrdinalIgnoreCase))
        {
            return $"{waiver.Rule} cannot be waived: what it says is about no single member or agent.";
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

    /// <summary>The first day on which a waiver without a day of agreement is short enough.</summary>
    public static DateOnly FirstDay(Waiver waiver, WaiverTerms terms)
    {
        var months = Math.Min(
            terms.LongestTermMonths, ((waiver.Expires.Year - 1) * 12) + waiver.Expires.Month - 1);
        var first = waiver.Expires.AddMonths(-months);
        while (LastDay(waiver, first, terms) < waiver.Expires)
        {
            first = first.AddDays(1);
        }

        return first;
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
