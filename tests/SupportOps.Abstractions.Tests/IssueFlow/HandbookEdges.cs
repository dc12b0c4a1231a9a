using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>
/// The handbook's moves, written down a second time by hand: version, type, way, and the code of everything it asks
/// for. Nothing here is taken from the product's tables.
/// </summary>
internal static class HandbookEdges
{
    private const string Schedule = "FL-ITERATION-MISSING FL-MILESTONE-MISSING FL-DRI-MISSING";

    private static readonly string[] Lines =
    [
        "design-2025 | Bug | Triage > Design | FL-NOT-VALID FL-LABELS-MISSING",
        "design-2025 | Bug | Design > Development | FL-GAMEPLAN-MISSING",
        "design-2025 | Bug | Development > Validation | FL-REQUESTER-NOT-PINGED",
        "design-2025 | Bug | Validation > Development | FL-VALIDATION-NOT-REJECTED",
        "design-2025 | Bug | Validation > Completed | FL-VALIDATION-NOT-RECEIVED FL-NOT-IMPLEMENTED",
        "design-2025 | Feature | Triage > Design | FL-APPROVAL-MISSING FL-LABELS-MISSING",
        "design-2025 | Feature | Design > Planning | FL-GAMEPLAN-MISSING FL-NOT-FEASIBLE",
        "design-2025 | Feature | Planning > Development | FL-MILESTONE-MISSING FL-MILESTONE-NOT-STARTED",
        "design-2025 | Feature | Development > Validation | FL-REQUESTER-NOT-PINGED",
        "design-2025 | Feature | Validation > Development | FL-VALIDATION-NOT-REJECTED",
        "design-2025 | Feature | Validation > Completed | FL-VALIDATION-NOT-RECEIVED FL-NOT-IMPLEMENTED",
        "design-2025 | Administrative | Triage > Development | FL-LABELS-MISSING",
        "design-2025 | Administrative | Development > Completed | FL-NOT-IMPLEMENTED",

        "scheduling-2025 | Bug | Triage > Planning | FL-NOT-VALID FL-LABELS-MISSING",
        "scheduling-2025 | Bug | Planning > Development | FL-GAMEPLAN-MISSING",
        "scheduling-2025 | Bug | Development > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "scheduling-2025 | Bug | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",
        "scheduling-2025 | Feature | Triage > Planning | FL-APPROVAL-MISSING FL-LABELS-MISSING",
        "scheduling-2025 | Feature | Planning > Scheduling | FL-GAMEPLAN-MISSING",
        $"scheduling-2025 | Feature | Scheduling > Queued | {Schedule} FL-ITERATION-IS-CURRENT",
        $"scheduling-2025 | Feature | Scheduling > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        $"scheduling-2025 | Feature | Queued > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        "scheduling-2025 | Feature | Development > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "scheduling-2025 | Feature | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",
        "scheduling-2025 | Administrative | Triage > Development | FL-LABELS-MISSING",
        "scheduling-2025 | Administrative | Development > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "scheduling-2025 | Administrative | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",

        "validation-2026 | Bug | Triage > Planning | FL-NOT-VALID FL-LABELS-MISSING",
        "validation-2026 | Bug | Triage > Development | FL-NOT-VALID FL-LABELS-MISSING",
        "validation-2026 | Bug | Planning > Development | FL-GAMEPLAN-MISSING",
        "validation-2026 | Bug | Development > Validation | FL-REQUESTER-NOT-PINGED",
        "validation-2026 | Bug | Validation > Development | FL-VALIDATION-NOT-REJECTED",
        "validation-2026 | Bug | Validation > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "validation-2026 | Bug | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",
        "validation-2026 | Feature | Triage > Planning | FL-FILER-NOT-ALLOWED FL-APPROVAL-MISSING FL-LABELS-MISSING",
        "validation-2026 | Feature | Planning > Scheduling | FL-GAMEPLAN-MISSING",
        $"validation-2026 | Feature | Scheduling > Queued | {Schedule} FL-ITERATION-IS-CURRENT",
        $"validation-2026 | Feature | Scheduling > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        $"validation-2026 | Feature | Queued > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        "validation-2026 | Feature | Development > Validation | FL-REQUESTER-NOT-PINGED",
        "validation-2026 | Feature | Validation > Development | FL-VALIDATION-NOT-REJECTED",
        "validation-2026 | Feature | Validation > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "validation-2026 | Feature | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",
        "validation-2026 | Administrative | Triage > Scheduling | FL-FILER-NOT-ALLOWED FL-LABELS-MISSING",
        $"validation-2026 | Administrative | Scheduling > Queued | {Schedule} FL-ITERATION-IS-CURRENT",
        $"validation-2026 | Administrative | Scheduling > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        $"validation-2026 | Administrative | Queued > Development | {Schedule} FL-ITERATION-NOT-CURRENT",
        "validation-2026 | Administrative | Development > Implementation | FL-VALIDATION-NOT-RECEIVED",
        "validation-2026 | Administrative | Implementation > Completed | FL-BLUEPRINT-MISSING FL-NOT-IMPLEMENTED",
    ];

    private static readonly Dictionary<string, string[]> StageNames = new(StringComparer.Ordinal)
    {
        ["design-2025"] =
        [
            "Triage", "Design", "Planning", "Development", "Validation", "Completed", "Blocked", "Backlogged",
        ],
        ["scheduling-2025"] =
        [
            "Triage", "Planning", "Scheduling", "Queued", "Development", "Implementation", "Completed", "Blocked",
            "Backlogged",
        ],
        ["validation-2026"] =
        [
            "Triage", "Planning", "Scheduling", "Queued", "Development", "Validation", "Implementation", "Completed",
            "Blocked", "Backlogged",
        ],
    };

    public static IReadOnlyList<HandbookEdge> All { get; } = [.. Lines.Select(HandbookEdge.Parse)];

    public static IReadOnlyList<IssueType> Types { get; } =
        [IssueType.Bug, IssueType.Feature, IssueType.Administrative];

    public static IReadOnlyList<string> Versions { get; } = [.. StageNames.Keys];

    public static IReadOnlyList<string> StagesOf(string version) => StageNames[version];

    public static IReadOnlySet<string> PathOf(string version, IssueType type) => All
        .Where(edge => edge.Version == version && edge.Type == type)
        .SelectMany(edge => new[] { edge.From, edge.To })
        .ToHashSet(StringComparer.Ordinal);

    public static HandbookEdge? Find(string version, IssueType type, string from, string to) => All.SingleOrDefault(
        edge => edge.Version == version && edge.Type == type && edge.From == from && edge.To == to);
}
