namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Finds what somebody meant who mistyped a name. It runs for findings only.</summary>
internal static class NearestText
{
    private const int ShortName = 5;

    /// <summary>
    /// The candidate with the fewest changed letters, case aside: at most one of a name of up to five letters and
    /// two of
    /// a longer one, and not the first letter. Null when none is as near, or two are equally near.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = text.Length <= ShortName ? 2 : 3;
        foreach (var candidate in candidates)
        {
            if (!BeginsAlike(text, candidate))
            {
                continue;
            }

            var distance = EditDistance.Between(text, candidate);
            if (distance < least)
            {
                nearest = candidate;
                least = distance;
            }
            else if (distance == least && !string.Equals(nearest, candidate, StringComparison.Ordinal))
            {
                nearest = null;
            }
        }

        return nearest;
    }

    // Nobody mistypes the first letter, but two letters may change places.
    private static bool BeginsAlike(string text, string candidate) => text.Length > 0 && candidate.Length > 0
        && (Same(text[0], candidate[0])
            || (text.Length > 1 && candidate.Length > 1 && Same(text[0], candidate[1]) && Same(text[1], candidate[0])));

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
