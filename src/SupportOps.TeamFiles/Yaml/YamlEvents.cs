using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportOps.TeamFiles.Yaml;

/// <summary>The events of the parser, counted; every exception of the library becomes a refusal with a place.</summary>
internal sealed class YamlEvents
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly TabIndents _tabs;
    private int _count;
    private int _lastLine = 1;

    public YamlEvents(string text, TabIndents tabs)
    {
        _scanner = new(new StringReader(text));
        _parser = new(_scanner);
        _tabs = tabs;
    }

    /// <summary>The next event, or null at the end.</summary>
    /// <exception cref="YamlRefusedException">The text does not parse, or has too many events.</exception>
    public ParsingEvent? Next()
    {
        if (!MoveNext() || _parser.Current is not { } current)
        {
            return null;
        }

        if (++_count > YamlLimits.MaxEvents)
        {
            throw new YamlRefusedException(
                PositionOf(current.Start),
                $"The file has more than {YamlLimits.MaxEvents} YAML elements.",
                "Keep only what the schema asks for.");
        }

        _lastLine = (int)current.End.Line;
        return current;
    }

    /// <summary>The next event, where there has to be one.</summary>
    /// <exception cref="YamlRefusedException">As <see cref="Next"/>, or the text ends.</exception>
    public ParsingEvent NextOrRefuse() =>
        Next() ?? throw new YamlRefusedException(Here, "The text ends in the middle of a map.", "Complete it.");

    public static TextPosition PositionOf(Mark mark) => new((int)Math.Max(mark.Line, 1), (int)Math.Max(mark.Column, 1));

    public static YamlRefusal TabRefusal(TextPosition tab) =>
        new(tab, "A tab is used for indentation, which YAML forbids.", "Indent with blanks.");

    private TextPosition Here => PositionOf(_scanner.CurrentPosition);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "The parser also throws bare InvalidOperationException and others on text that is not YAML.")]
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new YamlRefusedException(Translate(exception));
        }
    }

    private YamlRefusal Translate(Exception exception)
    {
        var position = exception is YamlException yaml ? PositionOf(yaml.Start) : Here;
        if (_tabs.Within(_lastLine, Math.Max(Here.Line, position.Line)) is { } tab)
        {
            return TabRefusal(tab);
        }

        // A YamlException tells what the parser looked for; other exceptions only tell about its code.
        var reason = exception is YamlException ? ": " + exception.Message.TrimEnd('.') : string.Empty;
        return new(
            position, $"The YAML cannot be parsed here{reason}.", "Repair the text at this place or just before it.");
    }
}
