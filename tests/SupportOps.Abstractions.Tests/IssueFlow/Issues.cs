using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>Issues to be moved: one that lacks nothing, and ways to take one thing from it.</summary>
internal static class Issues
{
    /// <summary>An issue that may go every way of its type, except for answers that exclude each other.</summary>
    public static IssueFacts Complete(IssueType type, string stage) => new()
    {
        Type = type,
        Labels = ["Customer::Support", "p3", "roadmap_item", "Stage::" + stage],
        IsValidBug = true,
        IsFilerAllowed = true,
        IsOnRoadmap = true,
        IsCongruentWithRoadmap = true,
        HasGameplan = true,
        IsPossible = true,
        IsFeasible = true,
        Milestone = "2026-03",
        HasMilestoneBegun = true,
        Iteration = "W10",
        IsIterationCurrent = true,
        Dri = "someone",
        IsRequesterPinged = true,
        Validation = ValidationState.Received,
        HasBlueprint = true,
        IsInProduction = true,
    };

    /// <summary>Turns the answers that a certain way asks the other way round.</summary>
    public static IssueFacts For(HandbookEdge edge)
    {
        var facts = Complete(edge.Type, edge.From);
        return (edge.From, edge.To) switch
        {
            ("Validation", "Development") => facts with { Validation = ValidationState.Rejected },
            (_, "Queued") => facts with { IsIterationCurrent = false },
            ("Development", "Implementation") when edge.Type is IssueType.Administrative =>
                facts with { Validation = ValidationState.Skipped },
            _ => facts,
        };
    }

    public static IssueFacts Without(this IssueFacts facts, string code) => code switch
    {
        "FL-NOT-VALID" => facts with { IsValidBug = false },
        "FL-LABELS-MISSING" => facts with { Labels = [.. facts.Labels.Where(label => label != "p3")] },
        "FL-APPROVAL-MISSING" => facts with { IsOnRoadmap = false },
        "FL-FILER-NOT-ALLOWED" => facts with { IsFilerAllowed = false },
        "FL-GAMEPLAN-MISSING" => facts with { HasGameplan = false },
        "FL-NOT-FEASIBLE" => facts with { EffortFarExceedsWorkload = true },
        "FL-MILESTONE-MISSING" => facts with { Milestone = " " },
        "FL-MILESTONE-NOT-STARTED" => facts with { HasMilestoneBegun = false },
        "FL-ITERATION-MISSING" => facts with { Iteration = null },
        "FL-DRI-MISSING" => facts with { Dri = null },
        "FL-ITERATION-NOT-CURRENT" => facts with { IsIterationCurrent = false },
        "FL-ITERATION-IS-CURRENT" => facts with { IsIterationCurrent = true },
        "FL-REQUESTER-NOT-PINGED" => facts with { IsRequesterPinged = false },
        "FL-VALIDATION-NOT-REJECTED" => facts with { Validation = ValidationState.Received },
        "FL-VALIDATION-NOT-RECEIVED" => facts with { Validation = ValidationState.Requested },
        "FL-BLUEPRINT-MISSING" => facts with { HasBlueprint = false },
        "FL-NOT-IMPLEMENTED" => facts with { IsInProduction = false },
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No way to take that away."),
    };

    public static IssueFlowPolicy Flow(string version) => IssueFlowPolicy.Find(version)!;

    public static IEnumerable<string> Codes(this TransitionDecision decision) =>
        decision.Unmet.Select(unmet => unmet.Code).Order(StringComparer.Ordinal);
}
