using SupportOps.Runbooks.Checking;

namespace SupportOps.Runbooks;

/// <summary>Whether a runbook is ready for its call, or for being closed after it, and why not.</summary>
/// <remarks>
/// Source: handbook, Custom support assisted customer requests, "Pre-call checklist" and "Post-call checklist".
/// </remarks>
public sealed record RunbookReadiness
{
    /// <summary>The answer; <see cref="RunbookVerdict.Ready"/> exactly when there is no reason.</summary>
    public RunbookVerdict Verdict => Reasons.Count == 0
        ? RunbookVerdict.Ready
        : Reasons.Any(reason => reason.Blocks) ? RunbookVerdict.NotReady : RunbookVerdict.WithReservations;

    /// <summary>Everything that speaks against it.</summary>
    public required IReadOnlyList<ReadinessReason> Reasons { get; init; }

    /// <summary>
    /// Whether the call can be held. Findings and a pre-call checklist without items block; warnings and items that
    /// are open with a reason are reservations.
    /// </summary>
    /// <param name="document">The runbook.</param>
    /// <param name="asOf">The moment by which a call has passed; null for not asking that.</param>
    public static RunbookReadiness BeforeCall(RunbookDocument document, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var report = RunbookCheck.Evaluate(document, asOf);
        return new()
        {
            Reasons =
            [
                .. report.Findings.Select(finding => Reason(finding, blocks: true)),
                .. Unlisted(document, RunbookParts.PreCallChecklist),
                .. Explained(document, RunbookParts.PreCallChecklist),
                .. report.Warnings.Select(warning => Reason(warning, blocks: false)),
            ],
        };
    }

    /// <summary>
    /// Whether the runbook can be closed after the call. Findings, tasks without an outcome, open post-call items
    /// without a reason and a post-call checklist without items block; open items with a reason are reservations.
    /// </summary>
    /// <param name="document">The runbook.</param>
    public static RunbookReadiness AfterCall(RunbookDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new()
        {
            Reasons =
            [
                .. RunbookCheck.Evaluate(document).Findings.Select(finding => Reason(finding, blocks: true)),
                .. OpenTasks(document),
                .. Unlisted(document, RunbookParts.PostCallChecklist),
                .. Unsettled(document),
                .. Explained(document, RunbookParts.PreCallChecklist),
                .. Explained(document, RunbookParts.PostCallChecklist),
            ],
        };
    }

    private static ReadinessReason Reason(RunbookFinding finding, bool blocks) =>
        new(finding.Where, finding.Line, finding.Message, blocks);

    private static IEnumerable<Checkbox> Boxes(RunbookDocument document, string part) =>
        document.Boxes.Where(box => box.Part == part);

    private static IEnumerable<ReadinessReason> Unsettled(RunbookDocument document) =>
        Boxes(document, RunbookParts.PostCallChecklist)
            .Where(box => box.Item.IsUnexplained)
            .Select(box => new ReadinessReason(
                box.Where,
                box.Line,
                $"{Excerpt.Of(box.Item.Text)} is not ticked, and no reason stands under it.",
                Blocks: true));

    private static IEnumerable<ReadinessReason> Explained(RunbookDocument document, string part) =>
        Boxes(document, part)
            .Where(box => box.Item.State != ChecklistItemState.Done && !box.Item.IsUnexplained)
            .Select(box => new ReadinessReason(
                box.Where, box.Line, $"Open, because: {Excerpt.Of(box.Item.Explanation)}", Blocks: false));

    private static IEnumerable<ReadinessReason> Unlisted(RunbookDocument document, string part) =>
        document.LineOf(part) is { } line && !Boxes(document, part).Any()
            ? [new(part, line, "The checklist has no items, so nothing was settled.", Blocks: true)]
            : [];

    private static IEnumerable<ReadinessReason> OpenTasks(RunbookDocument document) => document.Runbook.Tasks.Index()
        .Where(task => task.Item.Outcome.Length == 0)
        .Select(task => $"{RunbookParts.Tasks}[{task.Index}]")
        .Select(where => new ReadinessReason(
            where, document.LineOf(where) ?? 1, "The task has no outcome.", Blocks: true));
}
