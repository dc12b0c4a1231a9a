namespace SupportOps.Cli;

/// <summary>How near one word is to another.</summary>
internal static class Spelling
{
    private const int MostSlips = 2;

    /// <summary>Whether one word may be the other one misspelt.</summary>
    public static bool IsNear(string one, string other) => Slips(one, other) <= MostSlips;

    /// <summary>How many letters were added, left out or mistaken: the distance of Levenshtein.</summary>
    public static int Slips(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var kept = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(kept, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
