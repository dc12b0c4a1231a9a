namespace SupportOps.TeamFiles.Yaml;

/// <summary>What a parser throws at a text that does not parse; it never leaves <see cref="YamlEvents"/>.</summary>
/// <param name="position">The place; null when only the parser's own place is known.</param>
/// <param name="reason">What the parser looked for; null when it says nothing about the text.</param>
internal sealed class YamlSyntaxException(TextPosition? position, string? reason) : Exception(reason)
{
    public TextPosition? Position { get; } = position;

    public string? Reason { get; } = reason;
}
