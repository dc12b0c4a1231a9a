namespace SupportOps.Testing.GitLab;

/// <summary>Scoped labels: of one key an issue can have one.</summary>
/// <remarks>Source: GitLab documentation, Labels, Scoped labels.</remarks>
internal static class LabelScopes
{
    private const string Separator = "::";

    /// <summary>The key: everything before the last <c>::</c>; null for a label without one.</summary>
    public static string? KeyOf(string label)
    {
        var end = label.LastIndexOf(Separator, StringComparison.Ordinal);
        return end > 0 && end + Separator.Length < label.Length ? label[..end] : null;
    }

    /// <summary>Labels with more added, of which the last of each key stays.</summary>
    public static IEnumerable<string> Add(IEnumerable<string> labels, IReadOnlyList<string> added, bool areScoped)
    {
        var result = labels.Except(added, StringComparer.Ordinal).Concat(added);
        return areScoped
            ? result.GroupBy(static label => KeyOf(label) is { } key ? (key, true) : (label, false))
                .Select(static group => group.Last())
            : result;
    }
}
