using SupportOps.Auditing.Groups.Rules;

namespace SupportOps.Auditing.Groups;

/// <summary>The ready rules about members of GitLab groups, to build policies from.</summary>
public static class GroupRules
{
    /// <summary><c>GL-MEMBER-MISSING</c>: everybody who is expected is in the group.</summary>
    public static SurveyRule<GroupSurvey> ExpectedMemberIsThere { get; } = new ExpectedMemberIsThereRule();

    /// <summary><c>GL-OUTSIDER</c>: nobody else is in the group.</summary>
    public static SurveyRule<GroupSurvey> MemberIsExpected { get; } = new MemberIsExpectedRule();

    /// <summary><c>GL-ACCESS-LEVEL</c>: everybody has the expected role.</summary>
    public static SurveyRule<GroupSurvey> RolesMatch { get; } = new RolesMatchRule();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SurveyRule<GroupSurvey>> All { get; } =
        [ExpectedMemberIsThere, MemberIsExpected, RolesMatch];
}
