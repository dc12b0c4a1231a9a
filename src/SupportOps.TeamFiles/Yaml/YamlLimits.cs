namespace SupportOps.TeamFiles.Yaml;

/// <summary>How much one document may ask of the reader; far above any file a person writes.</summary>
internal static class YamlLimits
{
    public const int MaxBytes = 1024 * 1024;
    public const int MaxDepth = 32;
    public const int MaxEvents = 100_000;
}
