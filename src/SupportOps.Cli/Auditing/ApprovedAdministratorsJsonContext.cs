using System.Text.Json.Serialization;

namespace SupportOps.Cli.Auditing;

/// <summary>How the file of approved administrators is read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    MaxDepth = 32)]
[JsonSerializable(typeof(ApprovedAdministratorsDocument))]
internal sealed partial class ApprovedAdministratorsJsonContext : JsonSerializerContext;
