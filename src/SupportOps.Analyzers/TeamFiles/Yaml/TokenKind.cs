namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The tokens of YAML. An error is one as well, for it only counts when the parser comes to it.</summary>
internal enum TokenKind
{
    StreamStart,
    StreamEnd,
    Version,
    TagDirective,
    DocumentStart,
    DocumentEnd,
    BlockListStart,
    BlockMapStart,
    BlockEnd,
    BlockEntry,
    FlowListStart,
    FlowListEnd,
    FlowMapStart,
    FlowMapEnd,
    FlowEntry,
    Key,
    Value,
    Alias,
    Anchor,
    Tag,
    Scalar,
    Error,
}
