namespace SupportOps.TeamFiles.Yaml;

/// <summary>A key of a map with its value.</summary>
internal sealed class YamlEntry(string key, TextPosition keyPosition, YamlNode value)
{
    public string Key { get; } = key;

    public TextPosition KeyPosition { get; } = keyPosition;

    public YamlNode Value { get; } = value;

    /// <summary>Whether a reader asked for the key; those left over are keys the schema does not have.</summary>
    public bool IsClaimed { get; private set; }

    public void Claim() => IsClaimed = true;
}
