using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>A file of ours, read once for each version of its text.</summary>
internal sealed class ContentFile
{
    private readonly SourceText _source;

    private ContentFile(string path, SourceText source, ContentKind kind)
    {
        _source = source;
        Path = path;
        Kind = kind;
        Text = source.ToString();
        Directives = IgnoreDirectives.Read(Text, kind);
        Yaml = kind == ContentKind.TeamFile ? YamlDocument.Read(ContentBytes.Of(source, Text)) : null;
    }

    public string Path { get; }

    /// <summary>Base name.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    public ContentKind Kind { get; }

    public string Text { get; }

    public IgnoreDirectives Directives { get; }

    /// <summary>The tree of a team file; null for a runbook.</summary>
    public YamlDocument? Yaml { get; }

    /// <summary>Where the file stops to be UTF-8; null for nowhere.</summary>
    public TextPosition? NotUtf8At => ContentBytes.LostIn(_source, Text) is { } index ? PositionOf(index) : null;

    /// <summary>Null for a file that could not be opened, of which the compiler tells.</summary>
    public static ContentFile? Read(AdditionalText file, ContentKind kind) =>
        file.GetText() is { } text ? new ContentFile(file.Path, text, kind) : null;

    public TextPosition PositionOf(int index)
    {
        var place = _source.Lines.GetLinePosition(index);
        return new(place.Line + 1, place.Character + 1);
    }

    /// <summary>From a place to the end of its line.</summary>
    public Location LocationOf(TextPosition position)
    {
        var line = _source.Lines[Math.Min(position.Line, _source.Lines.Count) - 1];
        var start = Math.Min(line.Start + position.Column - 1, line.End);
        var from = new LinePosition(position.Line - 1, position.Column - 1);
        var to = new LinePosition(from.Line, from.Character + line.End - start);
        return Location.Create(Path, TextSpan.FromBounds(start, line.End), new LinePositionSpan(from, to));
    }
}
