namespace SupportOps.TeamFiles.Yaml;

/// <summary>A sequence.</summary>
internal sealed class YamlList(TextPosition position) : YamlNode(position)
{
    public List<YamlNode> Items { get; } = [];

    public override string Kind => "a list";
}
