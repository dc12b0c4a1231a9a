namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>What the parser expects next.</summary>
internal enum ParserState
{
    Stream,
    FirstDocument,
    Document,
    DocumentContent,
    DocumentEnd,
    Block,
    ListFirstItem,
    ListItem,
    UnindentedItem,
    MapFirstKey,
    MapKey,
    MapValue,
    FlowListFirstItem,
    FlowListItem,
    PairKey,
    PairValue,
    PairEnd,
    FlowMapFirstKey,
    FlowMapKey,
    FlowMapValue,
    FlowMapNoValue,
    End,
}
