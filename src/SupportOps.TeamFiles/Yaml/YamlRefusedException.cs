namespace SupportOps.TeamFiles.Yaml;

/// <summary>Carries a refusal out of the event loop; it never leaves <see cref="YamlDocument"/>.</summary>
internal sealed class YamlRefusedException(YamlRefusal refusal) : Exception(refusal.Problem)
{
    public YamlRefusal Refusal { get; } = refusal;
}
