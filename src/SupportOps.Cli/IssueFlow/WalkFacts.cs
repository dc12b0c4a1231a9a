using System.Text.Json;
using SupportOps.IssueFlow;

namespace SupportOps.Cli.IssueFlow;

/// <summary>
/// The facts of a walk's step as facts of an issue. What a step sets stays set; null takes it back.
/// </summary>
internal static class WalkFacts
{
    public static IssueFacts Apply(IssueFacts facts, JsonElement set, string where)
    {
        if (set.ValueKind is not JsonValueKind.Object)
        {
            return facts;
        }

        foreach (var fact in set.EnumerateObject())
        {
            facts = Apply(facts, fact.Name, fact.Value, $"{where}: {fact.Name}");
        }

        return facts;
    }

    private static IssueFacts Apply(IssueFacts facts, string name, JsonElement value, string where) => name switch
    {
        "triage" or "feasibility" => ApplyGroup(facts, name, value, where),
        "labels" => facts with { Labels = [.. WalkValue.List(value, where).Where(IsFree), .. Kept(facts)] },
        "bugValid" => facts with { IsValidBug = WalkValue.Flag(value, where) },
        "triage.onRoadmap" => facts with { IsOnRoadmap = WalkValue.Flag(value, where) },
        "triage.effortSmall" => facts with { IsEffortSmall = WalkValue.Flag(value, where) },
        "triage.congruent" => facts with { IsCongruentWithRoadmap = WalkValue.Flag(value, where) },
        "roadmapUpdated" => facts with { IsRoadmapUpdated = WalkValue.Flag(value, where) },
        "leadershipApproval" => facts with { HasLeadershipApproval = WalkValue.Flag(value, where) },
        "gameplan" => facts with { HasGameplan = WalkValue.Flag(value, where) },
        "feasibility.possible" => facts with { IsPossible = WalkValue.Flag(value, where) },
        "feasibility.feasible" => facts with { IsFeasible = WalkValue.Flag(value, where) },
        "feasibility.effortFarExceeds" => facts with { EffortFarExceedsWorkload = WalkValue.Flag(value, where) },
        "requesterPinged" => facts with { IsRequesterPinged = WalkValue.Flag(value, where) },
        "validation" => facts with { Validation = WalkValue.Validation(value, where) },
        "comment" => facts with { Comment = WalkValue.Text(value, where) },
        "escalation" => facts with { Escalation = WalkValue.Escalation(value, where) },
        "blueprint" => facts with { HasBlueprint = WalkValue.Flag(value, where) },
        "implementedInProduction" => facts with { IsInProduction = WalkValue.Flag(value, where) },
        "filedBy" => facts with { IsFilerAllowed = WalkValue.Text(value, where) is { } by ? by is "authorised" : null },
        "unblocked" => facts,
        _ => ApplySchedule(facts, name, value, where),
    };

    private static IssueFacts ApplySchedule(
        IssueFacts facts, string name, JsonElement value, string where) => name switch
        {
            "milestone" => facts with { Milestone = WalkValue.Text(value, where) },
            "milestoneStarted" => facts with { HasMilestoneBegun = WalkValue.Flag(value, where) },
            "iteration" => facts with { Iteration = WalkValue.Text(value, where) },
            "iterationIsCurrent" => facts with { IsIterationCurrent = WalkValue.Flag(value, where) },
            "dri" => facts with { Dri = WalkValue.Text(value, where) },
            "weight" => facts with { Weight = WalkValue.Number(value, where) },
            _ => throw CommandFailure.Usage($"{where}: there is no such fact."),
        };

    private static IssueFacts ApplyGroup(IssueFacts facts, string name, JsonElement value, string where)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            throw CommandFailure.Usage($"{where}: an object of answers is expected.");
        }

        foreach (var answer in value.EnumerateObject())
        {
            facts = Apply(facts, $"{name}.{answer.Name}", answer.Value, $"{where}.{answer.Name}");
        }

        return facts;
    }

    // The walk keeps stage and validation by itself; a list of labels does not move the issue.
    private static IEnumerable<string> Kept(IssueFacts facts) => facts.Labels.Where(label => !IsFree(label));

    private static bool IsFree(string label) =>
        !label.StartsWith(StageLabels.Prefix, StringComparison.Ordinal) && ValidationLabels.StateOf(label) is null;
}
