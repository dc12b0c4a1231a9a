using System.Text.Json.Serialization;

namespace SupportOps.GitLab.Wire;

/// <summary>
/// How the API's JSON is read and written: unknown members are skipped, what is needed must have the right kind,
/// nesting is bounded.
/// </summary>
[JsonSourceGenerationOptions(
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WireUser[]))]
[JsonSerializable(typeof(WireIssue[]))]
[JsonSerializable(typeof(WireNote[]))]
[JsonSerializable(typeof(WireLabel[]))]
[JsonSerializable(typeof(WireLabelEvent[]))]
[JsonSerializable(typeof(WireMilestone[]))]
[JsonSerializable(typeof(WireIteration[]))]
[JsonSerializable(typeof(WireMember[]))]
[JsonSerializable(typeof(WireProject[]))]
[JsonSerializable(typeof(WireProtectedBranch[]))]
[JsonSerializable(typeof(WireApprovals))]
[JsonSerializable(typeof(WireApprovalRule[]))]
[JsonSerializable(typeof(WireIssueChange))]
[JsonSerializable(typeof(WireNoteBody))]
[JsonSerializable(typeof(WireToken))]
[JsonSerializable(typeof(WireError))]
internal sealed partial class GitLabJson : JsonSerializerContext;
