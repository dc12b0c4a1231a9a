using SupportOps.Team;

namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-MEMBER-MISSING.</summary>
internal sealed class MemberHasSeatRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-MEMBER-MISSING",
    Title = "Every team member has a Calendly account",
    Severity = Severity.Medium,
    Rationale = "Without an account customers cannot book a call with the member.",
    Remediation = "Invite the member to the organization, correct the address, or remove the file of someone who left.",
    Source = "Handbook, Audits, Calendly audit: every Support team member has an account",
    Needs = SourceKinds.TeamFiles | SourceKinds.Seats,
    AbsenceBasedOn = SourceKinds.Seats,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey) =>
        survey.EachMember(member => Judge(survey, member));

    private static RuleResult Judge(SeatSurvey survey, TeamMember member)
    {
        if (!member.HasUsableEmail || member.Email is not { } email)
        {
            return RuleResult.Inconclusive(
                $"{AuditContext.NameOf(member)} cannot be looked up: the file has no usable e-mail address.");
        }

        if (survey.SeatOf(member) is not null)
        {
            return RuleResult.Pass;
        }

        return SeatSurvey.Contains(survey.Policy.MembersWithoutSeat, email)
            ? RuleResult.NotApplicable("The policy says that the member needs no account.")
            : Missing(survey, member);
    }

    private static RuleResult Missing(SeatSurvey survey, TeamMember member)
    {
        // Whose address Calendly does not show may be anybody.
        if (survey.Snapshot.Seats.FirstOrDefault(seat => seat.Email is null) is { } hidden)
        {
            return RuleResult.Inconclusive($"No account has the address {member.Email} of "
                + $"{AuditContext.NameOf(member)}, but {SeatSurvey.NameOf(hidden)} shows no address.");
        }

        var nearest = survey.Snapshot.Seats.FirstOrDefault(seat => PagesMatchRule.AreEqual(member.Calendly, seat.Page));
        var hint = nearest is null
            ? string.Empty
            : $" {SeatSurvey.NameOf(nearest)} has the file's page: the address may be an alias.";
        return RuleResult.Fail(
            $"{AuditContext.NameOf(member)} has no account: none has the address {member.Email}.{hint}");
    }
}
