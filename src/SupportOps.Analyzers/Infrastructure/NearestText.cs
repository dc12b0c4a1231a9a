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
            var distance = Distance(text, candidate);
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

    // Optimal string alignment: changed, left out, added and swapped letters.
    private static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            before = above;
            above = row;
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
