namespace SupportOps.Auditing.Groups.Rules;

/// <summary>GL-MEMBER-MISSING.</summary>
internal sealed class ExpectedMemberIsThereRule() : SurveyRule<GroupSurvey>(new RuleDescriptor
{
    Code = "GL-MEMBER-MISSING",
    Title = "Everybody who is expected is in the GitLab group",
    Severity = Severity.Medium,
    Rationale = "The groups give the access that the work needs, and an expected list that is out of date hides who "
        + "left.",
    Remediation = "Add the person to the group, or take the person off the expected list.",
    Source = "Handbook, Audits, GitLab membership audit: the six groups",
    Needs = SourceKinds.GroupMembers,
    AbsenceBasedOn = SourceKinds.GroupMembers,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(GroupSurvey survey) =>
        from pair in survey.Pairs
        from expected in pair.Expected.Members
        let isThere = pair.Actual.Any(member => GroupSurvey.AreEqual(member.Username, expected.Username))
        select GroupSurvey.Result(pair.Expected, expected.Username, isThere
            ? RuleResult.Pass
            : RuleResult.Fail($"{expected.Username} is not in {pair.Expected.Path}."));
}
