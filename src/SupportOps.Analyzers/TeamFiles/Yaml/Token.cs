using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles.Yaml;

/// <summary>A token with its place.</summary>
internal sealed class Token(TokenKind kind, TextPosition start, TextPosition end)
{
    public TokenKind Kind { get; } = kind;

    public TextPosition Start { get; } = start;

    public TextPosition End { get; } = end;

    /// <summary>The text of a scalar, the handle of a tag, the reason of an error.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>What a tag has after its handle, or what its handle stands for.</summary>
    public string Suffix { get; init; } = string.Empty;

    public bool IsPlain { get; init; }

    /// <summary>Two numbers of a version.</summary>
    public (int Major, int Minor) Version { get; init; }

    public static Token Error(TextPosition place, string reason) =>
        new(TokenKind.Error, place, place) { Text = reason };
}
