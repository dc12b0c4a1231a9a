namespace SupportOps.IssueFlow;

/// <summary>What the handbook's moves ask for, to be used in flows of your own.</summary>
/// <remarks>Source: handbook, Customer Support Operations, basic issue flow; Working issues, per stage.</remarks>
public static class Requirements
{
    private const string Team = "Customer Support Operations";
    private const string TheDri = "the DRI of the present stage";
    private const string Anyone = "whoever moves the issue";

    /// <summary>A customer and a priority label, in the spelling of either year.</summary>
    public static Requirement Labels { get; } = Requirement.Create(
        FlowCodes.LabelsMissing, "a Customer:: label or a priority label", Team,
        "Put on one Customer:: label and one priority label.", facts => facts.Reading.HasRequiredLabels);

    /// <summary>Triage found the Bug valid.</summary>
    public static Requirement ValidBug { get; } = Requirement.Create(
        FlowCodes.NotValid, "the finding that the bug is valid", "the DRI of Triage",
        "Reproduce the bug and say so, or close the issue with a comment.", facts => facts.IsValidBug);

    /// <summary>A person filed it who may file its type; nobody looked counts as yes.</summary>
    public static Requirement AllowedFiler { get; } = Requirement.Create(
        FlowCodes.FilerNotAllowed, "a filer who may file this type", "the SIG team, a manager, or the Senior Technical "
        + "Program Manager",
        "Close the issue with a comment that names whom to talk to; they file a new one.",
        facts => facts.IsFilerAllowed is not false);

    /// <summary>A gameplan is posted.</summary>
    public static Requirement Gameplan { get; } = Requirement.Create(
        FlowCodes.GameplanMissing, "a gameplan", TheDri, "Post the gameplan as a comment.",
        facts => facts.HasGameplan);

    /// <summary>What the gameplan describes can be done within the workload; asked once there is a gameplan.</summary>
    public static Requirement Feasibility { get; } = Requirement.Create(
        FlowCodes.NotFeasible, "the answer that the gameplan can be done", TheDri,
        "Make a gameplan that is possible, feasible and fits the workload, or move the issue to Backlogged.",
        facts => ApprovalPolicy.Workload2025.Decide(facts).IsApproved).Once(Gameplan);

    /// <summary>A milestone.</summary>
    public static Requirement Milestone { get; } = Requirement.Create(
        FlowCodes.MilestoneMissing, "a milestone", TheDri, "Set the milestone of the period the work is done in.",
        facts => !string.IsNullOrWhiteSpace(facts.Milestone));

    /// <summary>The period of the milestone has begun; asked once there is a milestone.</summary>
    public static Requirement MilestoneBegun { get; } = Requirement.Create(
        FlowCodes.MilestoneNotStarted, "a milestone whose period has begun", "time, or who plans milestones",
        "Wait for the first day of the milestone, or choose one that has begun.",
        facts => facts.HasMilestoneBegun).Once(Milestone);

    /// <summary>An iteration.</summary>
    public static Requirement Iteration { get; } = Requirement.Create(
        FlowCodes.IterationMissing, "an iteration", TheDri, "Set the iteration the work is done in.",
        facts => !string.IsNullOrWhiteSpace(facts.Iteration));

    /// <summary>Somebody responsible.</summary>
    public static Requirement Dri { get; } = Requirement.Create(
        FlowCodes.DriMissing, "a DRI", Team, "Assign the person who does the work.",
        facts => !string.IsNullOrWhiteSpace(facts.Dri));

    /// <summary>The iteration is the current one; asked once iteration, milestone and DRI are there.</summary>
    public static Requirement IterationCurrent { get; } = Requirement.Create(
        FlowCodes.IterationNotCurrent, "an iteration that is the current one", "time, or who schedules",
        "Wait in Queued for the iteration, or choose the current one.",
        facts => facts.IsIterationCurrent).Once(Iteration, Milestone, Dri);

    /// <summary>The iteration is a later one; asked once iteration, milestone and DRI are there.</summary>
    public static Requirement IterationLater { get; } = Requirement.Create(
        FlowCodes.IterationIsCurrent, "an iteration that is not the current one", "who schedules",
        "Move the issue to Development, or choose a later iteration.",
        facts => !facts.IsIterationCurrent).Once(Iteration, Milestone, Dri);

    /// <summary>The requester, or whom they delegated it to, was asked to validate.</summary>
    public static Requirement RequesterPinged { get; } = Requirement.Create(
        FlowCodes.RequesterNotPinged, "a comment that asks the requester to validate", TheDri,
        "Ping the requester or their delegate, and say what changed and where to look at it.",
        facts => facts.IsRequesterPinged);

    /// <summary>The requester was asked, and did not answer yet.</summary>
    public static Requirement ValidationRequested { get; } = Requirement.Create(
        FlowCodes.ValidationNotRequested, "an open request to validate", TheDri,
        "Ask the requester first; after each answer, ask anew.",
        facts => facts.CurrentValidation is ValidationState.Requested);

    /// <summary>The requester rejected the changes.</summary>
    public static Requirement ValidationRejected { get; } = Requirement.Create(
        FlowCodes.ValidationNotRejected, "the requester's rejection", "the requester or their delegate",
        "Wait for the answer; only a rejection leads back to Development.",
        facts => facts.CurrentValidation is ValidationState.Rejected);

    /// <summary>The requester agreed to the changes.</summary>
    public static Requirement ValidationReceived { get; } = Requirement.Create(
        FlowCodes.ValidationNotReceived, "the requester's agreement", "the requester or their delegate",
        "Let the requester validate the changes, and record the answer.",
        facts => facts.CurrentValidation is ValidationState.Received);

    /// <summary>The requester agreed, or nobody needs to be asked.</summary>
    public static Requirement ValidationReceivedOrSkipped { get; } = Requirement.Create(
        FlowCodes.ValidationNotReceived, "the label Validation::Skipped", TheDri,
        "Put on Validation::Skipped: nobody needs to validate this issue.",
        facts => facts.CurrentValidation is ValidationState.Received or ValidationState.Skipped);

    /// <summary>The technical blueprint.</summary>
    public static Requirement Blueprint { get; } = Requirement.Create(
        FlowCodes.BlueprintMissing, "the technical blueprint", "the DRI of Development",
        "Post what was done as a comment, with links to merge requests and follow-up issues.",
        facts => facts.HasBlueprint);

    /// <summary>An explaining comment.</summary>
    public static Requirement Comment { get; } = Requirement.Create(
        FlowCodes.CommentMissing, "an explaining comment", Anyone, "Say why in a comment that goes with the move.",
        facts => !string.IsNullOrWhiteSpace(facts.Comment));

    /// <summary>The comment of a blocked issue: the present stage, what blocks it, and what would unblock it.</summary>
    public static Requirement BlockerComment { get; } = Requirement.Create(
        FlowCodes.CommentMissing, "a comment about the blocker", Anyone,
        "Say what blocks the issue and what would unblock it, in a comment that goes with the move.",
        facts => !string.IsNullOrWhiteSpace(facts.Comment));

    /// <summary>The change is in production; asked when nothing else is missing.</summary>
    public static Requirement InProduction { get; } = Requirement.Create(
        FlowCodes.NotImplemented, "the change in production", "the DRI of Development",
        "Bring the change into production first.", facts => facts.IsInProduction).AskedLast();

    /// <summary>The approval that a version asks for.</summary>
    /// <param name="policy">How approval is decided.</param>
    public static Requirement Approval(ApprovalPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Requirement.Create(
            FlowCodes.ApprovalMissing, "the approval of the request", policy.ApprovedBy, policy.Remedy,
            facts => policy.Decide(facts).IsApproved);
    }
}
