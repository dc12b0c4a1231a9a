namespace SupportOps.Auditing.Groups.Rules;

/// <summary>GL-ACCESS-LEVEL.</summary>
internal sealed class RolesMatchRule() : SurveyRule<GroupSurvey>(new RuleDescriptor
{
    Code = "GL-ACCESS-LEVEL",
    Title = "Everybody in the GitLab group has the expected role",
    Severity = Severity.Medium,
    Rationale = "A higher role can change what the work does not need; a lower one keeps somebody from the work.",
    Remediation = "Set the expected role in the group or in the one above it, or correct the expected list.",
    Source = "Handbook, Audits, GitLab membership audit: the six groups",
    Needs = SourceKinds.GroupMembers,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(GroupSurvey survey) =>
        from pair in survey.Pairs
        from expected in pair.Expected.Members
        select GroupSurvey.Result(
            pair.Expected, expected.Username, Judge(survey, pair.Expected, expected, MemberOf(pair.Actual, expected)));

    private static GroupMember? MemberOf(IReadOnlyList<GroupMember> members, ExpectedMember expected) =>
        members.FirstOrDefault(member => GroupSurvey.AreEqual(member.Username, expected.Username));

    private static RuleResult Judge(
        GroupSurvey survey, ExpectedGroup group, ExpectedMember expected, GroupMember? member)
    {
        if (expected.Role is not { } role)
        {
            return RuleResult.NotApplicable("Any role is right.");
        }

        if (member is null)
        {
            return survey.IncompleteSources.HasFlag(SourceKinds.GroupMembers)
                ? RuleResult.Inconclusive("A member was not found in the part of the groups that was read.")
                : RuleResult.NotApplicable("The member is not in the group, which is the finding of another rule.");
        }

        var isHigher = member.Role > role;
        return member.Role == role
            ? RuleResult.Pass
            : RuleResult.Fail(
                $"{member.Username} has the role {member.Role} in {group.Path}; {role} is expected.",
                new Failure
                {
                    Expected = role.ToString(),
                    Actual = member.Role.ToString(),
                    Severity = isHigher ? Severity.High : null,
                });
    }
}
