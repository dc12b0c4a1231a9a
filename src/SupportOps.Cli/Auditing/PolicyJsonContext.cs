using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportOps.Cli.Auditing;

/// <summary>How policy files are read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    MaxDepth = 32)]
[JsonSerializable(typeof(SeatPolicyDocument))]
[JsonSerializable(typeof(ProjectPolicyDocument))]
[JsonSerializable(typeof(GroupPolicyDocument))]
internal sealed partial class PolicyJsonContext : JsonSerializerContext;
