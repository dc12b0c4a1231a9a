using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>Builds the tree of one document from parser events, with the limits checked at every event.</summary>
/// <remarks>
/// The object mapping of the parser's library is not used: it follows aliases, which multiplies a small file into millions of
/// nodes, and recurses without a limit, which ends the process. The recursion here is bounded by the depth limit.
/// </remarks>
internal sealed class YamlTreeReader
{
    private readonly YamlEvents _events;
    private readonly TabIndents _tabs;
    private YamlRefusal? _duplicate;
    private int _depth;
    private int _flowDepth;

    public YamlTreeReader(string text)
    {
        _tabs = TabIndents.Find(text);
        _events = new(text, _tabs);
    }

    /// <summary>The outermost value.</summary>
    /// <exception cref="YamlRefusedException">The document does not parse, or holds what is refused.</exception>
    public YamlNode Read()
    {
        YamlNode? root = null;
        while (_events.Next() is { } current)
        {
            if (current is DocumentStart && root is not null)
            {
                throw Refuse(current, "A second document begins here; a file holds one.");
            }

            if (IsContent(current))
            {
                root = ReadNode(current);
            }
        }

        if (root is null or YamlScalar { IsPlain: true, Text.Length: 0 })
        {
            throw new YamlRefusedException(YamlRefusal.Syntax(TextPosition.Start, "The file is empty."));
        }

        // A text that does not parse says nothing about its keys, so a repeated key counts only when all else was read.
        return _duplicate is null ? root : throw new YamlRefusedException(_duplicate);
    }

    private static bool IsContent(ParsingEvent current) => current is NodeEvent or AnchorAlias;

    private YamlNode ReadNode(ParsingEvent current)
    {
        RefuseReference(current);
        RefuseTab(current);
        return current switch
        {
            Scalar scalar => new YamlScalar(PositionOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain),
            MappingStart map => Nest(map, map.Style == MappingStyle.Flow),
            SequenceStart list => Nest(list, list.Style == SequenceStyle.Flow),
            _ => throw Refuse(current, "The YAML cannot be parsed here."),
        };
    }

    private YamlNode Nest(NodeEvent start, bool isFlow)
    {
        if (++_depth > YamlLimits.MaxDepth)
        {
            throw Refuse(start, $"The nesting is deeper than {YamlLimits.MaxDepth} levels.");
        }

        _flowDepth += isFlow ? 1 : 0;
        YamlNode node = start is MappingStart ? ReadMap(start) : ReadList(start);
        _flowDepth -= isFlow ? 1 : 0;
        _depth--;
        return node;
    }

    private YamlMap ReadMap(NodeEvent start)
    {
        var map = new YamlMap(PositionOf(start));
        while (_events.Next() is { } current and not MappingEnd)
        {
            var key = ReadKey(current);
            var value = ReadNode(_events.NextOrRefuse());
            if (!map.TryAdd(new(key.Text, key.Position, value)))
            {
                _duplicate ??= new(IsDuplicateKey: true, key.Position, $"The key {Quote.Of(key.Text)} occurs twice in one map.");
            }
        }

        return map;
    }

    private YamlList ReadList(NodeEvent start)
    {
        var list = new YamlList(PositionOf(start));
        while (_events.Next() is { } current and not SequenceEnd)
        {
            list.Items.Add(ReadNode(current));
        }

        return list;
    }

    private YamlScalar ReadKey(ParsingEvent current) =>
        current is MappingStart or SequenceStart
            ? throw Refuse(current, "A key must be text, not a map or a list.")
            : (YamlScalar)ReadNode(current);

    private static void RefuseReference(ParsingEvent current)
    {
        if (current is AnchorAlias)
        {
            throw Refuse(current, "An alias (`*name`) is refused: each value must stand where it belongs.");
        }

        if (current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            throw Refuse(current, "An anchor (`&name`) is refused: each value must stand where it belongs.");
        }

        if (!node.Tag.IsEmpty)
        {
            throw Refuse(current, "A tag (`!name`) is refused: the field decides the type of its value.");
        }
    }

    // YAML forbids tabs as indentation (1.2.2, 6.1); in flow style ([...], {...}) they only separate.
    private void RefuseTab(ParsingEvent current)
    {
        if (_flowDepth > 0 || !_tabs.Any)
        {
            return;
        }

        var position = PositionOf(current);
        var isBlockCollection = current is MappingStart { Style: not MappingStyle.Flow }
            or SequenceStart { Style: not SequenceStyle.Flow };
        if ((isBlockCollection ? _tabs.FirstBefore(position) : _tabs.Before(position)) is { } tab)
        {
            throw new YamlRefusedException(YamlEvents.TabRefusal(tab));
        }
    }

    private static TextPosition PositionOf(ParsingEvent current) => YamlEvents.PositionOf(current.Start);

    private static YamlRefusedException Refuse(ParsingEvent current, string problem) =>
        new(YamlRefusal.Syntax(PositionOf(current), problem));
}
