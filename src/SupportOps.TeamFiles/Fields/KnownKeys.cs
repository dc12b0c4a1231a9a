namespace SupportOps.TeamFiles.Fields;

/// <summary>Every key of a kind of file, to explain a key that stands where the schema has none.</summary>
/// <param name="file">What the kind of file is called.</param>
/// <param name="keys">The keys, at whatever place.</param>
internal sealed class KnownKeys(string file, params IReadOnlyList<string> keys)
{
    private const int LongestKey = 24;

    /// <summary>The keys of team files, of both schemas.</summary>
    public static KnownKeys OfTeamFiles { get; } = new(
        "a team file",
        "active", "alias", "article_publisher", "calendly", "country", "email", "entity", "focuses", "gitlab",
        "gitlab_handle", "groups", "hobbies", "id", "knowledge_areas", "languages", "level", "location", "main",
        "modifier", "modules", "name", "notes_link", "organizations", "pagerduty", "percentage", "product_categories",
        "pronouns", "region", "reports_to", "role", "round_robin", "salutations", "show_in_signature",
        "slack", "start_date", "title", "tzdata_timezone", "us-federal", "username", "working_hours",
        "works_account_deletion", "zendesk");

    /// <summary>Says what is wrong with the key, with the key that was probably meant.</summary>
    public string Explain(string key)
    {
        if (keys.Contains(key, StringComparer.Ordinal))
        {
            return $"{Quote.Of(key)} does not belong here.";
        }

        var meant = Nearest(key);
        return meant is null
            ? $"{Quote.Of(key)} is no key of {file}."
            : $"{Quote.Of(key)} is no key of {file}; `{meant}` is probably meant.";
    }

    private string? Nearest(string key)
    {
        if (key.Length is < 2 or > LongestKey)
        {
            return null;
        }

        string? nearest = null;
        var best = int.MaxValue;
        foreach (var known in keys)
        {
            var allowed = Math.Max(1, known.Length / 4);
            var distance = Math.Abs(known.Length - key.Length) <= allowed ? Distance(key, known) : int.MaxValue;
            if (distance <= allowed && distance < best)
            {
                (nearest, best) = (known, distance);
            }
        }

        return nearest;
    }

    /// <summary>Edits that turn one text into the other (Levenshtein), ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        Span<int> previous = stackalloc int[right.Length + 1];
        Span<int> current = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]);
                var replaced = previous[column - 1] + (same ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            current.CopyTo(previous);
        }

        return previous[right.Length];
    }
}
