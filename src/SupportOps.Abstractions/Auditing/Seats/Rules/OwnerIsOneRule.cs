namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-OWNER-COUNT.</summary>
internal sealed class OwnerIsOneRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-OWNER-COUNT",
    Title = "Exactly one person is owner of the Calendly organization",
    Severity = Severity.High,
    Rationale = "The owner can do everything, payment included: two share what one should answer for, and with none "
        + "nobody can.",
    Remediation = "Leave one owner: make the others administrators or users, or have Calendly name an owner.",
    Source = "Handbook, Audits, Calendly audit: one person has the role Owner",
    Needs = SourceKinds.Seats,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey)
    {
        var owners = survey.Snapshot.Seats.Where(seat => seat.Role == SeatRole.Owner)
            .Select(SeatSurvey.NameOf).Order(StringComparer.Ordinal).ToList();
        yield return new SnapshotResult("owner", owners.Count switch
        {
            1 => RuleResult.Pass,
            0 when !IsWhole(survey) => RuleResult.Inconclusive("No owner was found among what could be read."),
            0 => RuleResult.Fail("Nobody is owner."),
            _ => RuleResult.Fail($"Owners are {string.Join(", ", owners)}; one is wanted."),
        });
    }

    // A role that is not known may be a newer name for this one, and the rest of a listing may hold the owner.
    private static bool IsWhole(SeatSurvey survey) => !survey.IncompleteSources.HasFlag(SourceKinds.Seats)
        && survey.Snapshot.Seats.All(seat => seat.Role != SeatRole.Unknown);
}
