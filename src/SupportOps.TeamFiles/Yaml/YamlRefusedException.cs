namespace SupportOps.TeamFiles.Yaml;

/// <summary>Carries a refusal out of the event loop; it never leaves <see cref="YamlDocument"/>.</summary>
internal sealed class YamlRefusedException(YamlRefusal refusal) : Exception(refusal.Problem)
{
    public YamlRefusedException(TextPosition position, string problem, string remedy)
        : this(new YamlRefusal(position, problem, remedy))
    {
    }

    public YamlRefusal Refusal { get; } = refusal;
}
