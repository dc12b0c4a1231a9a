using System.Globalization;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>The fields of one map. A key that no reader asked for is one the schema does not have.</summary>
internal sealed class MapFields
{
    private readonly YamlMap _map;
    private readonly MapFields? _owner;
    private readonly string? _key;
    private readonly int? _index;

    /// <summary>The outermost map.</summary>
    public MapFields(YamlMap map, FindingList findings)
    {
        _map = map;
        Findings = findings;
    }

    /// <summary>A map that is the value of a key, or an item of the list that is.</summary>
    public MapFields(YamlMap map, MapFields owner, string key, int? index)
    {
        _map = map;
        _owner = owner;
        _key = key;
        _index = index;
        Findings = owner.Findings;
    }

    public FindingList Findings { get; }

    /// <summary>The field of a key; an absent one when the map lacks it.</summary>
    public Field this[string key]
    {
        get
        {
            var entry = _map.Find(key);
            entry?.Claim();
            return new(this, key, entry);
        }
    }

    /// <summary>A key that the schema dropped: reported as such, and otherwise read without further findings.</summary>
    public Field Deprecated(string key)
    {
        var field = this[key];
        if (field.IsPresent)
        {
            field.ReportKey(TeamFileRules.DeprecatedKey, $"`{key}` is no longer part of the schema.");
        }

        return field.Muted();
    }

    /// <summary>Reports the key when it is absent or null.</summary>
    public void Require(string key)
    {
        if (this[key].IsAbsent)
        {
            var position = _map.Find(key)?.KeyPosition ?? _map.Position;
            Findings.Add(TeamFileRules.Required, PathOf(key, index: null), position, $"`{key}` is missing.");
        }
    }

    /// <summary>Reports every key that nobody asked for; the last thing a reader of a map does.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in _map.Entries)
        {
            if (!entry.IsClaimed)
            {
                new Field(this, entry.Key, entry).ReportKey(TeamFileRules.UnknownKey, KnownKeys.Explain(entry.Key));
            }
        }
    }

    /// <summary>Where a field of this map is, for example <c>focuses[0].zendesk</c>.</summary>
    public string PathOf(string key, int? index)
    {
        var place = index is null ? key : string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]");
        return _owner is null ? place : $"{_owner.PathOf(_key!, _index)}.{place}";
    }
}
