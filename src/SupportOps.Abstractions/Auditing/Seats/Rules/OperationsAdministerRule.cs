using SupportOps.Team;

namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-ADMIN-EXPECTED.</summary>
internal sealed class OperationsAdministerRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-ADMIN-EXPECTED",
    Title = "Every member of Support Operations is administrator of Calendly",
    Severity = Severity.Medium,
    Rationale = "Those who look after Calendly must be able to, also when a colleague is away.",
    Remediation = "Make the person administrator, or correct the focus in the team file.",
    Source = "Handbook, Audits, Calendly audit: Support Operations members are admins",
    Needs = SourceKinds.TeamFiles | SourceKinds.Seats,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey) =>
        survey.EachMember(member => Judge(survey, member));

    private static RuleResult Judge(SeatSurvey survey, TeamMember member)
    {
        if (!survey.IsOperations(member))
        {
            return RuleResult.NotApplicable("The member does not work for Support Operations.");
        }

        if (survey.SeatOf(member) is not { } seat)
        {
            return survey.IncompleteSources.HasFlag(SourceKinds.Seats) || !member.HasUsableEmail
                ? RuleResult.Inconclusive($"The account of {AuditContext.NameOf(member)} was not found in what could "
                    + "be read.")
                : RuleResult.NotApplicable("The member has no account, which is the finding of another rule.");
        }

        return seat.Role switch
        {
            SeatRole.Administrator or SeatRole.Owner => RuleResult.Pass,
            SeatRole.Unknown => RuleResult.Inconclusive($"{SeatSurvey.NameOf(seat)} has a role that is not known."),
            _ => RuleResult.Fail(
                $"{AuditContext.NameOf(member)} works for Support Operations and is no administrator.",
                new Failure { Expected = "admin", Actual = "user" }),
        };
    }
}
