namespace SupportOps.Auditing.Waivers;

/// <summary>The names by which a waiver may say what it is for.</summary>
internal static class InstanceNames
{
    private const int MostSlips = 2;

    // Those of the handbook, and what the further audits call themselves unless they are told otherwise.
    private static readonly string[] Known =
        [.. ZendeskInstance.Known.Select(known => known.Name), "calendly", "gitlab-members", "gitlab-projects"];

    public static bool IsKnown(string name) => Known.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that was probably meant; null when none is near.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="own">The instance of the audit, which need not be among those that are known.</param>
    public static string? Nearest(string name, string own) => Known.Append(own)
        .Select(known => (Name: known, Slips: Slips(name.ToLowerInvariant(), known)))
        .Where(near => near.Slips <= MostSlips)
        .OrderBy(near => near.Slips)
        .FirstOrDefault().Name;

    // The distance of Levenshtein.
    private static int Slips(string one, string other)
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
