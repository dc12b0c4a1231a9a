namespace SupportOps.TeamFiles.Yaml;

/// <summary>A mapping; its keys are text and occur once.</summary>
internal sealed class YamlMap(TextPosition position) : YamlNode(position)
{
    // Below this many entries a scan is faster than hashing; above it a scan would make reading quadratic.
    private const int IndexedFrom = 40;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlEntry>? _index;

    public IReadOnlyList<YamlEntry> Entries => _entries;

    public override string Kind => "a map";

    /// <summary>Adds the entry, or leaves the map as it is and returns false when it has the key already.</summary>
    public bool TryAdd(YamlEntry entry)
    {
        if (Find(entry.Key) is not null)
        {
            return false;
        }

        _entries.Add(entry);
        if (_entries.Count == IndexedFrom)
        {
            _index = _entries.ToDictionary(known => known.Key, StringComparer.Ordinal);
        }
        else
        {
            _index?.Add(entry.Key, entry);
        }

        return true;
    }

    public YamlEntry? Find(string key)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(key);
        }

        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }
}
