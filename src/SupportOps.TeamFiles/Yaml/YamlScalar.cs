namespace SupportOps.TeamFiles.Yaml;

/// <summary>A single value; it stays text until a field asks for a type, so that <c>no</c> stays <c>no</c>.</summary>
internal sealed class YamlScalar(TextPosition position, string text, bool isPlain) : YamlNode(position)
{
    public string Text { get; } = text;

    /// <summary>Whether it stands without quotes; only then can it be anything but text.</summary>
    public bool IsPlain { get; } = isPlain;

    public ScalarType Type => IsPlain ? CoreSchema.TypeOf(Text) : ScalarType.Text;

    public override string Kind => Type switch
    {
        ScalarType.Null => "null",
        ScalarType.Boolean => "true or false",
        ScalarType.Integer => "a whole number",
        ScalarType.Float => "a number",
        _ => "text",
    };
}
