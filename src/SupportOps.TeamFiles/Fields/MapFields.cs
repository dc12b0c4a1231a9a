using SupportOps.TeamFiles.Yaml;

namespace SupportOps.TeamFiles.Fields;

/// <summary>The fields of one map. A key that no reader asked for is one the schema does not have.</summary>
internal sealed class MapFields(YamlMap map, FieldPath? path, FindingList findings)
{
    /// <summary>The field of a key; an absent one when the map lacks it.</summary>
    public Field this[string key]
    {
        get
        {
            var entry = map.Find(key);
            entry?.Claim();
            return new(path, key, entry, findings);
        }
    }

    /// <summary>A key that the schema dropped: reported as such, and otherwise read without further findings.</summary>
    public Field Deprecated(string key)
    {
        var field = this[key];
        field.ReportKey(TeamFileRules.DeprecatedKey, $"{Quote.Of(key)} is no longer part of the schema.");
        return field.Muted();
    }

    /// <summary>Reports the key when it is absent or null.</summary>
    public void Require(string key)
    {
        var field = this[key];
        if (field.IsAbsent)
        {
            var position = map.Find(key)?.KeyPosition ?? map.Position;
            findings.Add(TeamFileRules.Required, key, position, $"`{key}` is missing.");
        }
    }

    /// <summary>Reports every key that nobody asked for; the last thing a reader of a map does.</summary>
    public void ReportUnknownKeys()
    {
        foreach (var entry in map.Entries)
        {
            if (!entry.IsClaimed)
            {
                var field = new Field(path, entry.Key, entry, findings);
                field.ReportKey(TeamFileRules.UnknownKey, KnownKeys.Explain(entry.Key));
            }
        }
    }
}
