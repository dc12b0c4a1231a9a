using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Auditing;

/// <summary>
/// What is added to a report after the rules have judged: comparison with an earlier one, waivers, who made it.
/// </summary>
/// <remarks>
/// Pure, and in one order only: what shrank or grew since the baseline, then the waivers, then the comparison of what
/// came out of both. No clock is asked; the day of the waivers is that of the moment the report speaks about.
/// </remarks>
public sealed record AuditReview
{
    /// <summary>
    /// The waivers; null when none are to be looked at, which leaves the report as if there were none.
    /// </summary>
    public WaiverList? Waivers { get; init; }

    /// <summary>What a waiver may be.</summary>
    public WaiverTerms WaiverTerms { get; init; } = WaiverTerms.Default;

    /// <summary>An earlier report of the same instance; null for no comparison.</summary>
    public AuditReport? Baseline { get; init; }

    /// <summary>
    /// The share by which members or agents may have become fewer or more since the baseline before
    /// <c>AUD-TRIPWIRE</c> fails, more than 0; 0.20 is 20 %.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not more than 0.</exception>
    public decimal TripwireShare
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.20m;

    /// <summary>The program that makes the report; null to leave it out.</summary>
    public AuditTool? Tool { get; init; }

    /// <summary>The options it was run with. Leave secrets out: they would stand in every report.</summary>
    public IReadOnlyList<AuditOption> Options { get; init; } = [];

    /// <summary>The report with everything added. The report that is given stays as it is.</summary>
    /// <param name="report">A report as a policy gave it.</param>
    /// <exception cref="ArgumentException">
    /// The report was reviewed before, or the baseline is of another instance.
    /// </exception>
    public AuditReport Apply(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Diff is not null || report.Waivers is not null)
        {
            throw new ArgumentException(
                "The report was reviewed before; review the one that the policy gave.", nameof(report));
        }

        var reviewed = Baseline is null ? report : new PopulationTripwire(Baseline, TripwireShare).Apply(report);
        reviewed = Waivers is null ? reviewed : new WaiverApplication(Waivers, WaiverTerms).Apply(reviewed);
        return RunName.Give(reviewed with
        {
            Diff = Baseline is null ? null : AuditDiff.Between(Baseline, reviewed),
            Evidence = report.Evidence is { } evidence ? evidence with { Tool = Tool, Options = Options } : null,
        });
    }
}
