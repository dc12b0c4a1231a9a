using SupportOps.Team;
using SupportOps.Time;

namespace SupportOps.Auditing.Seats;

/// <summary>Who may have which account in Calendly: rules and expected values, as data.</summary>
public sealed record SeatPolicy
{
    /// <summary>The quarterly audit of Calendly as the handbook has it: six checks.</summary>
    /// <remarks>Source: handbook, Support Operations, Audits, Calendly, as of 2025.</remarks>
    public static SeatPolicy Handbook { get; } = new() { Name = "checklist-2025", Rules = SeatRules.All };

    /// <summary>Name of the policy, for reports.</summary>
    public required string Name { get; init; }

    /// <summary>The rules, in the order of the report; each code occurs once.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public required IReadOnlyList<SurveyRule<SeatSurvey>> Rules
    {
        get;
        init => field = RuleList.Checked(value);
    }

    /// <summary>Short name for reports and fingerprints; another one for each further organization.</summary>
    public string Instance { get; init; } = "calendly";

    /// <summary>
    /// The focus whose members must be administrators, with a share above 0 %; the handbook names the team Support
    /// Operations.
    /// </summary>
    public FocusName AdministratorFocus { get; init; } = FocusName.Operations;

    /// <summary>
    /// E-mail addresses of further people who may be administrators or owner; compared ignoring case.
    /// </summary>
    public IReadOnlyList<string> FurtherAdministrators { get; init; } = [];

    /// <summary>
    /// E-mail addresses of accounts that belong to nobody of the team and may exist; compared ignoring case.
    /// </summary>
    public IReadOnlyList<string> AllowedOutsiders { get; init; } = [];

    /// <summary>E-mail addresses of members who need no account; compared ignoring case.</summary>
    public IReadOnlyList<string> MembersWithoutSeat { get; init; } = [];

    /// <summary>Judges a snapshot. Pure: the same snapshot gives the same report.</summary>
    /// <param name="snapshot">What was read.</param>
    /// <param name="period">The quarter; null for the one the snapshot was taken in, in UTC.</param>
    /// <param name="asOf">The moment the report speaks about; null for the moment of the snapshot.</param>
    public AuditReport Evaluate(SeatSnapshot snapshot, AuditPeriod? period = null, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var moment = asOf ?? snapshot.CapturedAt;
        var system = new AuditedSystem("Calendly", Instance, Name);
        return new SurveyEvaluation<SeatSurvey>(system, Rules, new SeatSurvey(this, snapshot))
            .Run(period ?? AuditPeriod.Containing(moment), moment);
    }
}
