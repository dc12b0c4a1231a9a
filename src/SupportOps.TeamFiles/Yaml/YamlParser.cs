using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>The library's parser, in words of our own.</summary>
internal sealed class YamlParser
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;

    public YamlParser(string text)
    {
        _scanner = new(new StringReader(text));
        _parser = new(_scanner);
    }

    /// <summary>How far the text was read.</summary>
    public TextPosition Here => PositionOf(_scanner.CurrentPosition);

    /// <summary>The next event, or null at the end.</summary>
    /// <exception cref="YamlSyntaxException">The text does not parse.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "The parser also throws bare InvalidOperationException and others on text that is not YAML.")]
    public YamlEvent? Next()
    {
        try
        {
            return _parser.MoveNext() && _parser.Current is { } current ? Of(current) : null;
        }
        catch (YamlException exception)
        {
            throw new YamlSyntaxException(PositionOf(exception.Start), exception.Message.TrimEnd('.'));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It only tells about the library's code.
            throw new YamlSyntaxException(position: null, reason: null);
        }
    }

    private static YamlEvent Of(ParsingEvent current) => current switch
    {
        Scalar scalar => New(YamlEventKind.Scalar, scalar) with
        {
            Text = scalar.Value,
            IsPlain = scalar.Style == ScalarStyle.Plain,
        },
        MappingStart map => New(YamlEventKind.MapStart, map) with { IsFlow = map.Style == MappingStyle.Flow },
        SequenceStart list => New(YamlEventKind.ListStart, list) with { IsFlow = list.Style == SequenceStyle.Flow },
        MappingEnd => New(YamlEventKind.MapEnd, current),
        SequenceEnd => New(YamlEventKind.ListEnd, current),
        AnchorAlias => New(YamlEventKind.Alias, current),
        DocumentStart => New(YamlEventKind.DocumentStart, current),
        _ => New(YamlEventKind.Other, current),
    };

    private static YamlEvent New(YamlEventKind kind, ParsingEvent current)
    {
        var node = current as NodeEvent;
        return new(kind, PositionOf(current.Start), (int)current.End.Line)
        {
            HasAnchor = node is { Anchor.IsEmpty: false },
            HasTag = node is { Tag.IsEmpty: false },
        };
    }

    private static TextPosition PositionOf(Mark mark) =>
        new((int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));
}
