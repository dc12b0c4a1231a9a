using SupportOps.Auditing.Projects.Rules;

namespace SupportOps.Auditing.Projects;

/// <summary>The ready rules about project settings, to build policies from.</summary>
public static class ProjectRules
{
    /// <summary><c>PRJ-AUTHOR-APPROVAL</c>: authors may not approve.</summary>
    public static SurveyRule<ProjectSurvey> AuthorApproval { get; } = new AuthorApprovalRule();

    /// <summary><c>PRJ-COMMIT-APPROVAL</c>: users who add commits may not approve.</summary>
    public static SurveyRule<ProjectSurvey> CommitApproval { get; } = new CommitApprovalRule();

    /// <summary><c>PRJ-APPROVAL-OVERRIDE</c>: merge requests may not change their approval rules.</summary>
    public static SurveyRule<ProjectSurvey> ApprovalOverride { get; } = new ApprovalOverrideRule();

    /// <summary><c>PRJ-APPROVAL-RETENTION</c>: a new commit removes all approvals.</summary>
    public static SurveyRule<ProjectSurvey> ApprovalRetention { get; } = new ApprovalRetentionRule();

    /// <summary><c>PRJ-MERGE-ACCESS</c>: the right people may merge into the default branch.</summary>
    public static SurveyRule<ProjectSurvey> MergeAccess { get; } = new MergeAccessRule();

    /// <summary><c>PRJ-PUSH-ACCESS</c>: the right people may push to the default branch.</summary>
    public static SurveyRule<ProjectSurvey> PushAccess { get; } = new PushAccessRule();

    /// <summary>All of them, in the order of the handbook.</summary>
    public static IReadOnlyList<SurveyRule<ProjectSurvey>> All { get; } =
        [AuthorApproval, CommitApproval, ApprovalOverride, ApprovalRetention, MergeAccess, PushAccess];
}
