namespace SupportOps.TeamFiles.Yaml;

/// <summary>The types of the YAML 1.2 core schema.</summary>
internal enum ScalarType
{
    Null,
    Boolean,
    Integer,
    Float,
    Text,
}
