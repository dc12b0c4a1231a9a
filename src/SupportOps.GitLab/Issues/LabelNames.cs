namespace SupportOps.GitLab.Issues;

/// <summary>Names of labels as a request takes them: one text with commas.</summary>
internal static class LabelNames
{
    /// <summary>The text; null when there are no names, so that the member is left out.</summary>
    /// <exception cref="ArgumentException">A name is blank, or would be read as several.</exception>
    public static string? Join(IReadOnlyList<string> names)
    {
        if (names.Any(static name => string.IsNullOrWhiteSpace(name) || name.Contains(',', StringComparison.Ordinal)))
        {
            throw new ArgumentException("The name of a label is blank or holds a comma.", nameof(names));
        }

        return names.Count == 0 ? null : string.Join(',', names);
    }
}
