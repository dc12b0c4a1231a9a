namespace SupportOps.IssueFlow;

/// <summary>What is known about an issue when somebody wants to move it. What is left out counts as "no".</summary>
/// <remarks>
/// The stage stands in the labels and nowhere else. What a tracker knows, <see cref="Of"/> fills in; the rest are
/// answers of people. Source: handbook, Working issues, what each stage asks for.
/// </remarks>
public sealed record IssueFacts
{
    private IReadOnlyList<string> _labels = [];

    /// <summary>What kind of request it is.</summary>
    public required IssueType Type { get; init; }

    /// <summary>All its labels, in any order; the stage is read from them.</summary>
    public IReadOnlyList<string> Labels
    {
        get => _labels;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _labels = [.. value];
            Reading = LabelReading.Of(_labels);
        }
    }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The stage it was in before Blocked or Backlogged; null when that is not known, and then nobody guesses.
    /// </summary>
    public Stage? PreviousStage { get; init; }

    /// <summary>How long it has been in Blocked; null when that is not known or does not apply.</summary>
    public TimeSpan? BlockedFor { get; init; }

    /// <summary>What the requester said; null for what the validation label says.</summary>
    public ValidationState? Validation { get; init; }

    /// <summary>A Bug: triage found it valid.</summary>
    public bool IsValidBug { get; init; }

    /// <summary>A person filed it who may file this type; null when nobody looked, which counts as yes.</summary>
    public bool? IsFilerAllowed { get; init; }

    /// <summary>It belongs to an item of the support roadmap.</summary>
    public bool IsOnRoadmap { get; init; }

    /// <summary>It is congruent with the intention of that item; looked at by the versions that ask for it.</summary>
    public bool IsCongruentWithRoadmap { get; init; }

    /// <summary>Its effort is small, or it is quickly done; <c>design-2025</c>.</summary>
    public bool IsEffortSmall { get; init; }

    /// <summary>The roadmap was updated for it.</summary>
    public bool IsRoadmapUpdated { get; init; }

    /// <summary>Approval of support leadership, at the level the work asks for, is documented on it.</summary>
    public bool HasLeadershipApproval { get; init; }

    /// <summary>How the escalation of a Feature that nobody approved ended; null when it did not, or there is none.
    /// </summary>
    public EscalationOutcome? Escalation { get; init; }

    /// <summary>A gameplan is posted on it.</summary>
    public bool HasGameplan { get; init; }

    /// <summary>It is technically possible; <c>design-2025</c>.</summary>
    public bool IsPossible { get; init; }

    /// <summary>It is feasible; <c>design-2025</c>.</summary>
    public bool IsFeasible { get; init; }

    /// <summary>Its effort far exceeds what the current or future workload allows; <c>design-2025</c>.</summary>
    public bool EffortFarExceedsWorkload { get; init; }

    /// <summary>Title of its milestone; null or blank for none.</summary>
    public string? Milestone { get; init; }

    /// <summary>The period of its milestone has begun.</summary>
    public bool HasMilestoneBegun { get; init; }

    /// <summary>Title of its iteration; null or blank for none.</summary>
    public string? Iteration { get; init; }

    /// <summary>Its iteration is the current one.</summary>
    public bool IsIterationCurrent { get; init; }

    /// <summary>The directly responsible individual (DRI); null or blank for none.</summary>
    public string? Dri { get; init; }

    /// <summary>Its weight, the RICE score; recorded, and asked for by no move.</summary>
    public decimal? Weight { get; init; }

    /// <summary>
    /// The requester, or whom they delegated it to, was pinged and told where to validate. Stays true over rounds.
    /// </summary>
    public bool IsRequesterPinged { get; init; }

    /// <summary>The comment that goes with the move; null or blank for none. A plan posts it as it is given.</summary>
    public string? Comment { get; init; }

    /// <summary>The technical blueprint is posted: what was done, with links.</summary>
    public bool HasBlueprint { get; init; }

    /// <summary>The change is in production, or queued for the next deployment where the version says so.</summary>
    public bool IsInProduction { get; init; }

    /// <summary>The day it went live; null when not known.</summary>
    public DateOnly? LiveOn { get; init; }

    /// <summary>What the labels say, read once.</summary>
    internal LabelReading Reading { get; private init; } = LabelReading.None;

    internal ValidationState CurrentValidation => Validation ?? Reading.Validation;

    /// <summary>What the tracker knows about an issue.</summary>
    /// <param name="issue">The issue as it was read.</param>
    /// <param name="type">Its type, see <see cref="IssueFlowPolicy.TypeOf"/>.</param>
    /// <param name="today">The day it is; milestone and iteration are compared with it.</param>
    public static IssueFacts Of(TrackedIssue issue, IssueType type, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(issue);
        return new IssueFacts
        {
            Type = type,
            Labels = issue.Labels,
            IsClosed = issue.IsClosed,
            Milestone = issue.Milestone?.Title,
            HasMilestoneBegun = issue.Milestone?.HasBegun(today) is true,
            Iteration = issue.Iteration?.Title,
            IsIterationCurrent = issue.Iteration?.IsCurrent(today) is true,
            Dri = issue.Assignees is [var first, ..] ? first : null,
            Weight = issue.Weight,
        };
    }

    /// <summary>What is known once a plan was applied.</summary>
    /// <param name="plan">The plan.</param>
    public IssueFacts After(TransitionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return this with
        {
            Labels = [.. Labels.Except(plan.LabelsToRemove, StringComparer.Ordinal)
                .Union(plan.LabelsToAdd, StringComparer.Ordinal)],
            IsClosed = IsClosed || plan.Closes,
            Validation = plan.Validation ?? Validation,
            PreviousStage = plan.Stage is null ? PreviousStage : plan.ReturnTo,
        };
    }
}
