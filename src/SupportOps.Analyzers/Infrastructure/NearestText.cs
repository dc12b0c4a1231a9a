namespace SupportOps.Analyzers.Infrastructure;

/// <summary>Finds what somebody meant who mistyped a name. It runs for findings only.</summary>
internal static class NearestText
{
    private const int FarthestInThirds = 3;

    /// <summary>
    /// The candidate with the fewest changed letters, case aside, of at most a third of the text; null when none is
    /// near or two are equally near.
    /// </summary>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = (text.Length / FarthestInThirds) + 1;
        foreach (var candidate in candidates)
        {
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
}
