using SupportOps.Runbooks;

namespace SupportOps.Abstractions.Tests.Runbooks;

public sealed class RunbookReadinessTests
{
    [Theory]
    [InlineData("Umber", "Umber", RunbookVerdict.WithReservations)]
    [InlineData("[ ] Dry run", "[x] Dry run", RunbookVerdict.Ready)]
    [InlineData("    `There is no second instance`", "", RunbookVerdict.NotReady)]
    [InlineData("| DRI | `@fern` |\n", "", RunbookVerdict.NotReady)]
    public void BeforeTheCall_TheChecklistDecides(string old, string @new, RunbookVerdict verdict) =>
        Assert.Equal(verdict, RunbookReadiness.BeforeCall(RunbookDocument.Read(Given.With(old, @new))).Verdict);

    [Fact]
    public void BeforeTheCall_AChecklistWithoutItems_Blocks() => Assert.Contains(
        RunbookReadiness.BeforeCall(RunbookDocument.Read(
            Given.Valid.Replace("- [x]", "-", StringComparison.Ordinal)
                .Replace("- [ ]", "-", StringComparison.Ordinal))).Reasons,
        reason => reason is { Blocks: true, Where: RunbookParts.PreCallChecklist });

    [Fact]
    public void AfterTheCall_OutcomesAndThePostCallChecklistDecide()
    {
        var finished = Given.With("- [ ] Channels know how", "- [x] Channels know how")
            .Replace("|  | 10m |", "| Success | 10m |", StringComparison.Ordinal)
            .Replace("|  | 1h15m |", "| Success | 1h15m |", StringComparison.Ordinal);

        Assert.Equal(
            ["Runbook - Tasks[0]", "Runbook - Tasks[1]", "Post-call checklist[0]"],
            RunbookReadiness.AfterCall(RunbookDocument.Read(Given.Valid)).Reasons
                .Where(reason => reason.Blocks).Select(reason => reason.Where));
        Assert.Equal(
            RunbookVerdict.WithReservations, RunbookReadiness.AfterCall(RunbookDocument.Read(finished)).Verdict);
    }
}
