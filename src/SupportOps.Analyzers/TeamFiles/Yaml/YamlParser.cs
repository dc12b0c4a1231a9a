using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>The parser of a build: no library may come with an analyzer: two packages would fight for it.</summary>
internal sealed class YamlParser(string text)
{
    private readonly ParserContext _context = new(text);

    /// <summary>How far the text was read.</summary>
    public TextPosition Here => _context.Tokens.Here;

    /// <summary>The next event, or null at the end.</summary>
    /// <exception cref="YamlSyntaxException">The text does not parse.</exception>
    public YamlEvent? Next()
    {
        if (_context.State == ParserState.End)
        {
            return null;
        }

        var next = Parse();
        _context.LastKind = next.Kind;
        return next;
    }

    private YamlEvent Parse() => _context.State switch
    {
        ParserState.Stream => DocumentProductions.Stream(_context),
        ParserState.FirstDocument => DocumentProductions.Start(_context, isFirst: true),
        ParserState.Document => DocumentProductions.Start(_context, isFirst: false),
        ParserState.DocumentContent => DocumentProductions.Content(_context),
        ParserState.DocumentEnd => DocumentProductions.EndOfDocument(_context),
        ParserState.Block => NodeProduction.Parse(_context, isBlock: true, mayBeUnindented: false),
        ParserState.ListFirstItem => BlockProductions.Item(_context, isFirst: true),
        ParserState.ListItem => BlockProductions.Item(_context, isFirst: false),
        ParserState.UnindentedItem => BlockProductions.UnindentedItem(_context),
        ParserState.MapFirstKey => BlockProductions.Key(_context, isFirst: true),
        ParserState.MapKey => BlockProductions.Key(_context, isFirst: false),
        ParserState.MapValue => BlockProductions.Value(_context),
        ParserState.FlowListFirstItem => FlowProductions.Item(_context, isFirst: true),
        ParserState.FlowListItem => FlowProductions.Item(_context, isFirst: false),
        ParserState.PairKey => FlowProductions.PairKey(_context),
        ParserState.PairValue => FlowProductions.PairValue(_context),
        ParserState.PairEnd => FlowProductions.PairEnd(_context),
        ParserState.FlowMapFirstKey => FlowProductions.Key(_context, isFirst: true),
        ParserState.FlowMapKey => FlowProductions.Key(_context, isFirst: false),
        ParserState.FlowMapValue => FlowProductions.Value(_context),
        ParserState.FlowMapNoValue => FlowProductions.NoValue(_context),
        _ => throw new YamlSyntaxException(position: null, reason: null),
    };
}
