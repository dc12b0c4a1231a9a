namespace SupportOps.IssueFlow;

/// <summary>The codes of refusals, as constants for code that looks for one.</summary>
/// <remarks>A code is never reused for another meaning.</remarks>
public static class FlowCodes
{
    /// <summary>The version has no such stage, or no such validation label.</summary>
    public const string StageNotInVersion = "FL-STAGE-NOT-IN-VERSION";

    /// <summary>The type of the issue does not walk through the stage, or never carries the validation label.</summary>
    public const string StageSkippedForType = "FL-STAGE-SKIPPED-FOR-TYPE";

    /// <summary>There is no way from the present stage to the wanted one.</summary>
    public const string NoSuchTransition = "FL-NO-SUCH-TRANSITION";

    /// <summary>From Blocked or Backlogged an issue goes back to where it came from.</summary>
    public const string PreviousStageOnly = "FL-PREVIOUS-STAGE-ONLY";

    /// <summary>Triage did not find the Bug valid.</summary>
    public const string NotValid = "FL-NOT-VALID";

    /// <summary>The Feature lacks the approval its version asks for.</summary>
    public const string ApprovalMissing = "FL-APPROVAL-MISSING";

    /// <summary>A customer or a priority label is missing.</summary>
    public const string LabelsMissing = "FL-LABELS-MISSING";

    /// <summary>No gameplan is posted.</summary>
    public const string GameplanMissing = "FL-GAMEPLAN-MISSING";

    /// <summary>It is not possible, not feasible, or too much work.</summary>
    public const string NotFeasible = "FL-NOT-FEASIBLE";

    /// <summary>There is no milestone.</summary>
    public const string MilestoneMissing = "FL-MILESTONE-MISSING";

    /// <summary>The period of the milestone has not begun.</summary>
    public const string MilestoneNotStarted = "FL-MILESTONE-NOT-STARTED";

    /// <summary>There is no iteration.</summary>
    public const string IterationMissing = "FL-ITERATION-MISSING";

    /// <summary>Nobody is responsible.</summary>
    public const string DriMissing = "FL-DRI-MISSING";

    /// <summary>The iteration is not the current one.</summary>
    public const string IterationNotCurrent = "FL-ITERATION-NOT-CURRENT";

    /// <summary>The iteration is the current one, so there is nothing to wait for.</summary>
    public const string IterationIsCurrent = "FL-ITERATION-IS-CURRENT";

    /// <summary>The requester was not asked to validate.</summary>
    public const string RequesterNotPinged = "FL-REQUESTER-NOT-PINGED";

    /// <summary>An answer without an open question.</summary>
    public const string ValidationNotRequested = "FL-VALIDATION-NOT-REQUESTED";

    /// <summary>Back to Development although the requester did not reject.</summary>
    public const string ValidationNotRejected = "FL-VALIDATION-NOT-REJECTED";

    /// <summary>Onward although the requester did not agree.</summary>
    public const string ValidationNotReceived = "FL-VALIDATION-NOT-RECEIVED";

    /// <summary>No technical blueprint is posted.</summary>
    public const string BlueprintMissing = "FL-BLUEPRINT-MISSING";

    /// <summary>Everything is there, but the change is not in production.</summary>
    public const string NotImplemented = "FL-NOT-IMPLEMENTED";

    /// <summary>An explaining comment is missing.</summary>
    public const string CommentMissing = "FL-COMMENT-MISSING";

    /// <summary>An issue is not closed from this stage.</summary>
    public const string NotCompleted = "FL-NOT-COMPLETED";

    /// <summary>The issue is closed; a closed issue is never reopened.</summary>
    public const string Closed = "FL-CLOSED";

    /// <summary>Who filed the issue may not file this type.</summary>
    public const string FilerNotAllowed = "FL-FILER-NOT-ALLOWED";

    /// <summary>The issue has no stage label.</summary>
    public const string NoStage = "FL-NO-STAGE";

    /// <summary>The issue has several stage labels.</summary>
    public const string TwoStages = "FL-TWO-STAGES";

    /// <summary>The stage label of the issue is none of the version's.</summary>
    public const string PresentStageNotInVersion = "FL-PRESENT-STAGE-NOT-IN-VERSION";

    /// <summary>Nobody knows from which stage the issue came to Blocked or Backlogged.</summary>
    public const string PreviousStageUnknown = "FL-PREVIOUS-STAGE-UNKNOWN";

    /// <summary>A condition of your own threw an exception.</summary>
    public const string ConditionFailed = "FL-CONDITION-FAILED";

    /// <summary>The map between two versions has no row for the stage.</summary>
    public const string NoMapping = "FL-NO-MAPPING";

    /// <summary>An open issue that nobody changed for long; a remark about it, no refusal.</summary>
    public const string Stale = "FL-STALE";
}
