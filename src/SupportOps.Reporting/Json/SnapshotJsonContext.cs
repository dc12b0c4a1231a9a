using System.Text.Json.Serialization;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Json;

/// <summary>
/// How snapshots are written: properties in camel case, ids as plain numbers, words instead of enum numbers.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    WriteIndented = true,
    NewLine = "\n",
    MaxDepth = 32,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(RoleIdConverter), typeof(ZendeskUserIdConverter), typeof(LegalEntityConverter)])]
[JsonSerializable(typeof(SnapshotDocument))]
[JsonSerializable(typeof(AccessSnapshot))]
internal sealed partial class SnapshotJsonContext : JsonSerializerContext;
