using System.Globalization;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>The fields of one map. A key that no reader asked for is one the schema does not have.</summary>
internal sealed class MapFields
{
    private readonly YamlMap _map;
    private readonly FileSchema _schema;
    private readonly string _prefix = string.Empty;
    private readonly MapFields? _owner;
    private readonly string? _key;
    private readonly int? _index;

    /// <summary>The outermost map of a team file.</summary>
    public MapFields(YamlMap map, FindingList findings)
        : this(map, findings, FileSchema.OfTeamFiles, string.Empty)
    {
    }

    /// <summary>An outermost map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    /// <param name="schema">What its kind of file says about keys.</param>
    /// <param name="prefix">Path of the map itself, for example <c>[0]</c>; empty for the whole file.</param>
    public MapFields(YamlMap map, FindingList findings, FileSchema schema, string prefix)
    {
        _map = map;
        _schema = schema;
        _prefix = prefix;
        Findings = findings;
    }

    /// <summary>A map that is the value of a key, or an item of the list that is.</summary>
    public MapFields(YamlMap map, MapFields owner, string key, int? index)
    {
        _map = map;
        _schema = owner._schema;
        _owner = owner;
        _key = key;
        _index = index;
        Findings = owner.Findings;
    }

    public FindingList Findings { get; }

    /// <summary>The keys in the order of the file.</summary>
    public IEnumerable<string> Keys => _map.Entries.Select(entry => entry.Key);

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
            Findings.Add(_schema.Required, PathOf(key, index: null), position, $"`{key}` is missing.");
        }
    }

    /// <summary>Reports every key that nobody asked for; the last thing a reader of a map does.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in _map.Entries)
        {
            if (!entry.IsClaimed)
            {
                new Field(this, entry.Key, entry).ReportKey(TeamFileRules.UnknownKey, _schema.Keys.Explain(entry.Key));
            }
        }
    }

    /// <summary>Where a field of this map is, for example <c>focuses[0].zendesk</c>.</summary>
    public string PathOf(string key, int? index)
    {
        var place = index is null ? key : string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]");
        var owner = _owner?.PathOf(_key!, _index) ?? _prefix;
        return owner.Length == 0 ? place : $"{owner}.{place}";
    }
}
