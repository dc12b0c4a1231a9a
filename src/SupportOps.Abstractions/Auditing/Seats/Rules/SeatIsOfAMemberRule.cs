namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-OUTSIDER.</summary>
internal sealed class SeatIsOfAMemberRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-OUTSIDER",
    Title = "Nobody outside the team has a Calendly account",
    Severity = Severity.Medium,
    Rationale = "An account of someone who left still takes bookings and costs a seat.",
    Remediation = "Remove the account, add the missing team file, or allow the account in the policy.",
    Source = "Handbook, Audits, Calendly audit: nobody outside the Support team has an account",
    Needs = SourceKinds.TeamFiles | SourceKinds.Seats,
    AbsenceBasedOn = SourceKinds.TeamFiles,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey) =>
        survey.EachSeat(seat => Judge(survey, seat));

    private static RuleResult Judge(SeatSurvey survey, Seat seat)
    {
        if (seat.Email is not { } email)
        {
            return RuleResult.Inconclusive($"{SeatSurvey.NameOf(seat)} shows no e-mail address.");
        }

        if (survey.IsMember(email) || SeatSurvey.Contains(survey.Policy.AllowedOutsiders, email))
        {
            return RuleResult.Pass;
        }

        return survey.Unnamed is { } unnamed
            ? RuleResult.Inconclusive($"{SeatSurvey.NameOf(seat)} may be {AuditContext.NameOf(unnamed)}, whose file "
                + "has no usable address.")
            : RuleResult.Fail($"{SeatSurvey.NameOf(seat)} has an account and is no member of the team.");
    }
}
