namespace SupportOps.Runbooks.Reading;

/// <summary>The lines at which the parts of a document stand, by the names that findings give.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Notes a place; the first one of a name counts.</summary>
    public bool Add(string where, int line) => _lines.TryAdd(where, line);

    /// <summary>The line of a part, from 1; null when the document lacks it.</summary>
    public int? Find(string where) => _lines.TryGetValue(where, out var line) ? line : null;
}
