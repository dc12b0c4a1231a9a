namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-ADMIN-UNEXPECTED.</summary>
internal sealed class NobodyElseAdministersRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-ADMIN-UNEXPECTED",
    Title = "Nobody outside Support Operations is administrator of Calendly",
    Severity = Severity.High,
    Rationale = "Administrators see every booking and can change everybody's account.",
    Remediation = "Take the role back, or put the person on the list of further administrators with a reason.",
    Source = "Handbook, Audits, Calendly audit: nobody else is an admin",
    Needs = SourceKinds.TeamFiles | SourceKinds.Seats,
    AbsenceBasedOn = SourceKinds.TeamFiles,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey) =>
        survey.EachSeat(seat => Judge(survey, seat));

    private static RuleResult Judge(SeatSurvey survey, Seat seat) => seat switch
    {
        { Email: { } known } when survey.MayAdminister(known) => RuleResult.Pass,
        { Role: SeatRole.User } => RuleResult.Pass,
        { Role: SeatRole.Unknown } =>
            RuleResult.Inconclusive($"{SeatSurvey.NameOf(seat)} has a role that is not known."),
        { Email: null } =>
            RuleResult.Inconclusive($"{SeatSurvey.NameOf(seat)} is {NameOf(seat.Role)} and shows no e-mail address."),
        { Email: { } email } when !survey.IsMember(email) && survey.Unnamed is { } unnamed => RuleResult.Inconclusive(
            $"{SeatSurvey.NameOf(seat)} is {NameOf(seat.Role)}, and may be {AuditContext.NameOf(unnamed)}, whose file "
                + "has no usable address."),
        _ => RuleResult.Fail($"{SeatSurvey.NameOf(seat)} is {NameOf(seat.Role)} and does not work for Support "
            + "Operations."),
    };

    private static string NameOf(SeatRole role) => role == SeatRole.Owner ? "owner" : "administrator";
}
