namespace SupportOps.TeamFiles.Yaml;

/// <summary>Builds the tree of one document from parser events, with the limits checked at every event.</summary>
/// <remarks>
/// The object mapping of the parser's library is not used: it follows aliases, which multiplies a small file into
/// millions of nodes, and recurses without a limit, which ends the process. Here the depth limit bounds the recursion.
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
            if (current.Kind == YamlEventKind.DocumentStart && root is not null)
            {
                throw Refuse(current, "A second document begins here.", "Keep one document per file.");
            }

            if (IsContent(current))
            {
                root = ReadNode(current);
            }
        }

        if (root is null or YamlScalar { IsPlain: true, Text.Length: 0 })
        {
            throw new YamlRefusedException(TextPosition.Start, "The file is empty.", "Fill it, or remove it.");
        }

        // A text that does not parse says nothing about its keys, so a repeated key counts only when all else was read.
        return _duplicate is null ? root : throw new YamlRefusedException(_duplicate);
    }

    private static bool IsContent(YamlEvent current) => current.Kind
        is YamlEventKind.Scalar or YamlEventKind.MapStart or YamlEventKind.ListStart or YamlEventKind.Alias;

    private YamlNode ReadNode(YamlEvent current) => current.Kind switch
    {
        YamlEventKind.Scalar => new YamlScalar(Accept(current), current.Text!, current.IsPlain),
        YamlEventKind.MapStart or YamlEventKind.ListStart => Nest(current),
        YamlEventKind.Alias => throw RefuseAlias(current),
        _ => throw Refuse(current, "The YAML cannot be parsed here.", "Repair the text at this place."),
    };

    /// <summary>Where the scalar stands, unless it is refused.</summary>
    private TextPosition Accept(YamlEvent scalar)
    {
        RefuseProperties(scalar);
        if (_tabs.Any && _flowDepth == 0)
        {
            RefuseTab(_tabs.Before(scalar.Position));
        }

        return scalar.Position;
    }

    private YamlNode Nest(YamlEvent start)
    {
        RefuseProperties(start);
        if (!start.IsFlow && _flowDepth == 0)
        {
            RefuseTab(_tabs.FirstBefore(start.Position));
        }

        if (++_depth > YamlLimits.MaxDepth)
        {
            throw Refuse(
                start,
                $"The nesting is deeper than {YamlLimits.MaxDepth} levels.",
                "Keep only what the schema asks for.");
        }

        _flowDepth += start.IsFlow ? 1 : 0;
        YamlNode node = start.Kind == YamlEventKind.MapStart ? ReadMap(start) : ReadList(start);
        _flowDepth -= start.IsFlow ? 1 : 0;
        _depth--;
        return node;
    }

    private YamlMap ReadMap(YamlEvent start)
    {
        var map = new YamlMap(start.Position);
        while (_events.Next() is { Kind: not YamlEventKind.MapEnd } current)
        {
            var key = RequireText(current);
            var position = Accept(key);
            if (!map.TryAdd(new(key.Text!, position, ReadNode(_events.NextOrRefuse()))))
            {
                _duplicate ??= Duplicate(key.Text!, position);
            }
        }

        return map;
    }

    private YamlList ReadList(YamlEvent start)
    {
        var list = new YamlList(start.Position);
        while (_events.Next() is { Kind: not YamlEventKind.ListEnd } current)
        {
            list.Items.Add(ReadNode(current));
        }

        return list;
    }

    private static YamlEvent RequireText(YamlEvent current) => current.Kind switch
    {
        YamlEventKind.Scalar => current,
        YamlEventKind.Alias => throw RefuseAlias(current),
        _ => throw Refuse(
            current, "A key must be text, not a map or a list.", "Quote a text that begins with a bracket."),
    };

    private static void RefuseProperties(YamlEvent node)
    {
        if (node.HasAnchor)
        {
            throw Refuse(node, "An anchor (`&name`) is refused.", "Remove it; quote a text with an ampersand.");
        }

        if (node.HasTag)
        {
            throw Refuse(node, "A tag (`!name`) is refused.", "Remove it; quote a text with an exclamation mark.");
        }
    }

    // YAML forbids tabs as indentation (1.2.2, 6.1); in flow style ([...], {...}) they only separate.
    private static void RefuseTab(TextPosition? tab)
    {
        if (tab is { } position)
        {
            throw new YamlRefusedException(YamlEvents.TabRefusal(position));
        }
    }

    private static YamlRefusal Duplicate(string key, TextPosition position) =>
        new(position, $"The key {Quote.Of(key)} occurs twice in one map.", "Keep one of the two.")
        {
            IsDuplicateKey = true,
        };

    private static YamlRefusedException RefuseAlias(YamlEvent alias) =>
        Refuse(alias, "An alias (`*name`) is refused.", "Write the value itself; quote a text with an asterisk.");

    private static YamlRefusedException Refuse(YamlEvent current, string problem, string remedy) =>
        new(current.Position, problem, remedy);
}
