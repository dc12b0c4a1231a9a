using SupportOps.Team;

namespace SupportOps.Auditing.Seats.Rules;

/// <summary>CAL-URL-MISMATCH.</summary>
/// <remarks>
/// Pages compare by host, ignoring case, and path, without a slash at its end. A difference of case in the path is
/// still a finding, of lower severity.
/// </remarks>
internal sealed class PagesMatchRule() : SurveyRule<SeatSurvey>(new RuleDescriptor
{
    Code = "CAL-URL-MISMATCH",
    Title = "The team file names the person's scheduling page",
    Severity = Severity.Medium,
    Rationale = "Customers get the link of the file; a wrong one leads to somebody else or nowhere.",
    Remediation = "Write the scheduling page of the account into the team file, or correct it in Calendly.",
    Source = "Handbook, Audits, Calendly audit: the Calendly URL of the team file is correct",
    Needs = SourceKinds.TeamFiles | SourceKinds.Seats,
})
{
    internal override IEnumerable<SnapshotResult> Evaluate(SeatSurvey survey) =>
        survey.EachMember(member => Judge(survey, member));

    /// <summary>Whether two texts are addresses of one page.</summary>
    public static bool AreEqual(string? left, string? right) =>
        PathOf(left) is { } one && PathOf(right) is { } other && string.Equals(one, other, StringComparison.Ordinal);

    private static RuleResult Judge(SeatSurvey survey, TeamMember member)
    {
        if (string.IsNullOrWhiteSpace(member.Calendly))
        {
            return RuleResult.NotApplicable("The team file names no scheduling page.");
        }

        if (survey.SeatOf(member) is not { } seat)
        {
            return survey.IncompleteSources.HasFlag(SourceKinds.Seats)
                ? RuleResult.Inconclusive("A member was not found in the part of the accounts that was read.")
                : RuleResult.NotApplicable("The member has no account, which is the finding of another rule.");
        }

        if (seat.Page is not { } page)
        {
            return RuleResult.Inconclusive($"Calendly shows no scheduling page of {SeatSurvey.NameOf(seat)}.");
        }

        return AreEqual(member.Calendly, page) ? RuleResult.Pass : Mismatch(member, page);
    }

    private static RuleResult Mismatch(TeamMember member, string page)
    {
        var isCase = string.Equals(PathOf(member.Calendly), PathOf(page), StringComparison.OrdinalIgnoreCase);
        var hint = isCase ? " They differ in case only." : string.Empty;
        return RuleResult.Fail(
            $"{member.File} says {member.Calendly}, the page of the account is {page}.{hint}",
            new Failure
            {
                Expected = page,
                Actual = member.Calendly,
                Severity = isCase ? Severity.Low : null,
            });
    }

    private static string? PathOf(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var page)
        && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp)
            ? page.IdnHost.ToLowerInvariant() + page.AbsolutePath.TrimEnd('/')
            : null;
}
