namespace SupportOps.TeamFiles.Yaml;

/// <summary>One value of a document, with the place where it begins.</summary>
internal abstract class YamlNode(TextPosition position)
{
    public TextPosition Position { get; } = position;

    /// <summary>What the value is, for a sentence of a message: "a map", "a list", "text" and so on.</summary>
    public abstract string Kind { get; }
}
