namespace SupportOps.Auditing.Groups.Rules;

/// <summary>GL-OUTSIDER.</summary>
internal sealed class MemberIsExpectedRule() : SurveyRule<GroupSurvey>(new RuleDescriptor
{
    Code = "GL-OUTSIDER",
    Title = "Nobody who is not expected is in the GitLab group",
    Severity = Severity.High,
    Rationale = "The groups give access to projects that hold customers' configuration.",
    Remediation = "Remove the person from the group or from the one above it, or put the person on the expected list.",
    Source = "Handbook, Audits, GitLab membership audit: the six groups",
    Needs = SourceKinds.GroupMembers,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(GroupSurvey survey) =>
        from pair in survey.Pairs
        from member in pair.Actual
        select GroupSurvey.Result(pair.Expected, member.Username, IsExpected(survey, pair.Expected, member)
            ? RuleResult.Pass
            : RuleResult.Fail(
                $"{member.Username} is in {pair.Expected.Path} with the role {member.Role} and is not expected."));

    private static bool IsExpected(GroupSurvey survey, ExpectedGroup group, GroupMember member) =>
        group.Members.Any(expected => GroupSurvey.AreEqual(expected.Username, member.Username))
        || survey.Policy.AllowedEverywhere.Contains(member.Username, StringComparer.OrdinalIgnoreCase);
}
