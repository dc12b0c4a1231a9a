namespace SupportOps.TeamFiles.Yaml;

/// <summary>The events of the parser, counted; a text that does not parse becomes a refusal with a place.</summary>
internal sealed class YamlEvents(string text, TabIndents tabs)
{
    private readonly YamlParser _parser = new(text);
    private int _count;
    private int _lastLine = 1;

    /// <summary>The next event, or null at the end.</summary>
    /// <exception cref="YamlRefusedException">The text does not parse, or has too many events.</exception>
    public YamlEvent? Next()
    {
        if (Move() is not { } current)
        {
            return null;
        }

        if (++_count > YamlLimits.MaxEvents)
        {
            throw new YamlRefusedException(
                current.Position,
                $"The file has more than {YamlLimits.MaxEvents} YAML elements.",
                "Keep only what the schema asks for.");
        }

        _lastLine = current.EndLine;
        return current;
    }

    /// <summary>The next event, where there has to be one.</summary>
    /// <exception cref="YamlRefusedException">As <see cref="Next"/>, or the text ends.</exception>
    public YamlEvent NextOrRefuse() => Next()
        ?? throw new YamlRefusedException(_parser.Here, "The text ends in the middle of a map.", "Complete it.");

    public static YamlRefusal TabRefusal(TextPosition tab) =>
        new(tab, "A tab is used for indentation, which YAML forbids.", "Indent with blanks.");

    private YamlEvent? Move()
    {
        try
        {
            return _parser.Next();
        }
        catch (YamlSyntaxException exception)
        {
            throw new YamlRefusedException(Translate(exception));
        }
    }

    private YamlRefusal Translate(YamlSyntaxException exception)
    {
        var position = exception.Position ?? _parser.Here;
        if (tabs.Within(_lastLine, Math.Max(_parser.Here.Line, position.Line)) is { } tab)
        {
            return TabRefusal(tab);
        }

        var reason = exception.Reason is { } known ? ": " + known : string.Empty;
        return new(
            position, $"The YAML cannot be parsed here{reason}.", "Repair the text at this place or just before it.");
    }
}
