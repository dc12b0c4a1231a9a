using SupportOps.Auditing.Seats.Rules;

namespace SupportOps.Auditing.Seats;

/// <summary>The ready rules about Calendly, to build policies from.</summary>
public static class SeatRules
{
    /// <summary><c>CAL-OWNER-COUNT</c>: exactly one person is owner.</summary>
    public static SurveyRule<SeatSurvey> OwnerIsOne { get; } = new OwnerIsOneRule();

    /// <summary><c>CAL-ADMIN-EXPECTED</c>: every member of Support Operations is administrator.</summary>
    public static SurveyRule<SeatSurvey> OperationsAdminister { get; } = new OperationsAdministerRule();

    /// <summary><c>CAL-ADMIN-UNEXPECTED</c>: nobody else is administrator.</summary>
    public static SurveyRule<SeatSurvey> NobodyElseAdministers { get; } = new NobodyElseAdministersRule();

    /// <summary><c>CAL-MEMBER-MISSING</c>: every member has an account.</summary>
    public static SurveyRule<SeatSurvey> MemberHasSeat { get; } = new MemberHasSeatRule();

    /// <summary><c>CAL-URL-MISMATCH</c>: the team file names the person's scheduling page.</summary>
    public static SurveyRule<SeatSurvey> PagesMatch { get; } = new PagesMatchRule();

    /// <summary><c>CAL-OUTSIDER</c>: nobody outside the team has an account.</summary>
    public static SurveyRule<SeatSurvey> SeatIsOfAMember { get; } = new SeatIsOfAMemberRule();

    /// <summary>All of them, in the order of the handbook.</summary>
    public static IReadOnlyList<SurveyRule<SeatSurvey>> All { get; } =
        [OwnerIsOne, OperationsAdminister, NobodyElseAdministers, MemberHasSeat, PagesMatch, SeatIsOfAMember];
}
