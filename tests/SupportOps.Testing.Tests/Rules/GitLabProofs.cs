using SupportOps.Auditing;
using SupportOps.Auditing.Groups;
using SupportOps.Auditing.Projects;
using SupportOps.Testing.Rules;

namespace SupportOps.Testing.Tests.Rules;

/// <summary>Examples of the rules about GitLab's groups and projects.</summary>
internal static class GitLabProofs
{
    private const string Path = "support/all-readiness";

    private static readonly GroupMember Ada = new(1, "ada", GroupRole.Maintainer);

    private static readonly ProjectSettings Right = new()
    {
        Id = 1,
        Path = "support/tools",
        DefaultBranch = "master",
        PreventsAuthor = true,
        PreventsCommitters = true,
        PreventsOverride = true,
        RemovesApprovals = true,
        Branches =
        [
            new BranchProtection(
                "master", [new BranchEntry(GroupRole.Maintainer)], [new BranchEntry(Role: null, UserId: 7)]),
        ],
    };

    public static IReadOnlyList<RuleHarness> All { get; } =
    [
        Proof(GroupRules.ExpectedMemberIsThere, []),
        Proof(GroupRules.MemberIsExpected, [Ada, new GroupMember(2, "eve", GroupRole.Guest)]),
        Proof(GroupRules.RolesMatch, [Ada with { Role = GroupRole.Owner }]),
        Proof(ProjectRules.AuthorApproval, Right with { PreventsAuthor = false }),
        Proof(ProjectRules.CommitApproval, Right with { PreventsCommitters = false }),
        Proof(ProjectRules.ApprovalOverride, Right with { PreventsOverride = false }),
        Proof(ProjectRules.ApprovalRetention, Right with { RemovesApprovals = false }),
        Proof(ProjectRules.MergeAccess, Right with { Branches = [] }),
        Proof(ProjectRules.PushAccess, Right with { Branches = [Right.Branches[0] with { Push = [] }] }),
    ];

    private static RuleHarness Proof(SurveyRule<GroupSurvey> rule, IReadOnlyList<GroupMember> wrong) =>
        RuleHarness.For(rule)
            .MustFire("a group with the fault", Report(rule, wrong))
            .MustNotFire("the same group without it", Report(rule, [Ada]));

    private static RuleHarness Proof(SurveyRule<ProjectSurvey> rule, ProjectSettings wrong) => RuleHarness.For(rule)
        .MustFire("a project with the fault", Report(rule, wrong))
        .MustNotFire("the same project without it", Report(rule, Right));

    private static AuditReport Report(SurveyRule<GroupSurvey> rule, IReadOnlyList<GroupMember> members) =>
        new GroupPolicy
        {
            Rules = [rule],
            Groups =
            [
                new ExpectedGroup { Path = Path, Members = [new ExpectedMember("ada", GroupRole.Maintainer)] },
            ],
        }.Evaluate(new GroupSnapshot { CapturedAt = RuleWorld.Now, Groups = [new MembersOfGroup(Path, members)] });

    private static AuditReport Report(SurveyRule<ProjectSurvey> rule, ProjectSettings project) =>
        new ProjectPolicy { Name = "proof", Rules = [rule] }.Evaluate(new ProjectSnapshot
        {
            CapturedAt = RuleWorld.Now,
            Projects = [project],
            Users = [new NamedUser("gl-support-bot", 7)],
        });
}
