namespace SupportOps.TeamFiles.Yaml;

/// <summary>What a parser can tell of a text. What the tree has no use for is <see cref="Other"/>.</summary>
internal enum YamlEventKind
{
    Other,
    DocumentStart,
    Scalar,
    Alias,
    MapStart,
    MapEnd,
    ListStart,
    ListEnd,
}
