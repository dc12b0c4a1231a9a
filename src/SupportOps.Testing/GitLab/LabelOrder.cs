namespace SupportOps.Testing.GitLab;

/// <summary>What somebody wants done to the labels of an issue.</summary>
/// <param name="Set">All labels afterwards, before the others are looked at; null to start from what is there.</param>
/// <param name="Added">Labels to put on, of which the last of each scope wins.</param>
/// <param name="Removed">Labels to take off.</param>
internal sealed record LabelOrder(
    IReadOnlyList<string>? Set, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public static LabelOrder Add(params IReadOnlyList<string> labels) => new(Set: null, labels, []);

    public static LabelOrder Remove(params IReadOnlyList<string> labels) => new(Set: null, [], labels);

    public bool IsEmpty => Set is null && Added is [] && Removed is [];

    /// <summary>The labels afterwards.</summary>
    public IEnumerable<string> ApplyTo(IEnumerable<string> labels, bool areScoped)
    {
        var start = Set is null ? labels : LabelScopes.Add([], Set, areScoped);
        return LabelScopes.Add(start, Added, areScoped).Except(Removed, StringComparer.Ordinal);
    }
}
