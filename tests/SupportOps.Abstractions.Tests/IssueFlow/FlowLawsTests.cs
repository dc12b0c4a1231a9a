using FsCheck;
using FsCheck.Fluent;
using SupportOps.IssueFlow;

namespace SupportOps.Abstractions.Tests.IssueFlow;

/// <summary>What holds for every issue and everything that may be done with it.</summary>
public sealed class FlowLawsTests
{
    [Fact]
    public void Decision_IsPure() => ForAll(attempt =>
        Outline(attempt.Decide(attempt.Facts)) == Outline(attempt.Decide(attempt.Facts with { })));

    [Fact]
    public void Order_OfLabels_ChangesNothing() => ForAll(attempt =>
        Outline(attempt.Decide(attempt.Facts))
        == Outline(attempt.Decide(attempt.Facts with { Labels = [.. attempt.Facts.Labels.Reverse()] })));

    [Fact]
    public void AppliedPlan_AskedForAgain_IsThereAlready() => ForAll(attempt =>
        attempt.Decide(attempt.Facts) is not { Outcome: DecisionOutcome.Allowed, Plan: { } plan }
        || attempt.Decide(attempt.Facts.After(plan)).Outcome is DecisionOutcome.AlreadyThere);

    [Fact]
    public void Refusal_NamesAtLeastOneCode_AndAnAcceptanceNone() => ForAll(attempt =>
    {
        var decision = attempt.Decide(attempt.Facts);
        return decision.IsAccepted
            ? decision.Unmet.Count == 0 && decision.Plan is not null
            : decision.Plan is null && decision.Unmet.Count > 0 && decision.Unmet.All(IsWhole);
    });

    [Fact]
    public void LabelsOfOthers_StayUntouched() => ForAll(attempt =>
    {
        var decision = attempt.Decide(attempt.Facts);
        var touched = Touched(decision.Plan).Concat(Touched(decision.Repair));
        return touched.All(label => label.StartsWith("Stage::", StringComparison.Ordinal)
            || ValidationLabels.StateOf(label) is not null);
    });

    [Fact]
    public void Plan_AddsWhatIsMissingAndRemovesWhatIsThere() => ForAll(attempt =>
        attempt.Decide(attempt.Facts).Plan is not { } plan
        || (!plan.LabelsToAdd.Any(attempt.Facts.Labels.Contains)
            && plan.LabelsToRemove.All(attempt.Facts.Labels.Contains)));

    [Fact]
    public void AppliedPlan_LeavesOneStage() => ForAll(attempt =>
        attempt.Decide(attempt.Facts) is not { Outcome: DecisionOutcome.Allowed, Plan: { } plan }
        || attempt.Facts.After(plan).Labels.Count(
            label => label.StartsWith("Stage::", StringComparison.Ordinal)) == 1);

    [Fact]
    public void Repair_Applied_LeavesASoundIssue() => ForAll(attempt =>
        attempt.Decide(attempt.Facts).Repair is not { } repair
        || attempt.Flow.Explain(attempt.Facts.After(repair)).Problem is null);

    [Fact]
    public void Explanation_ListsEveryStageThatIsAllowed() => ForAll(attempt =>
    {
        var listed = attempt.Flow.Explain(attempt.Facts).Moves
            .Where(move => move.Decision.Outcome is DecisionOutcome.Allowed)
            .Select(move => move.Stage)
            .OfType<Stage>();
        var allowed = attempt.Flow.Stages.Where(
            stage => attempt.Flow.Decide(attempt.Facts, stage).Outcome is DecisionOutcome.Allowed);
        return listed.ToHashSet().SetEquals(allowed);
    });

    private static bool IsWhole(UnmetCondition unmet) =>
        unmet.Code.StartsWith("FL-", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(unmet.Fact)
        && !string.IsNullOrWhiteSpace(unmet.SuppliedBy) && !string.IsNullOrWhiteSpace(unmet.Remedy);

    private static IEnumerable<string> Touched(TransitionPlan? plan) =>
        plan is null ? [] : plan.LabelsToAdd.Concat(plan.LabelsToRemove);

    private static string Outline(TransitionDecision decision)
    {
        var plan = decision.Plan ?? decision.Repair;
        return string.Join('|', [
            decision.Outcome.ToString(),
            .. decision.Unmet.Select(unmet => unmet.Code),
            "+", .. plan?.LabelsToAdd ?? [],
            "-", .. plan?.LabelsToRemove.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>(),
            plan?.Comment ?? string.Empty, plan?.Assignee?.ToString() ?? string.Empty,
            plan?.Validation?.ToString() ?? string.Empty, plan?.ReturnTo?.ToString() ?? string.Empty,
        ]);
    }

    private static void ForAll(Func<Attempt, bool> law) =>
        Prop.ForAll(Attempts.Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
