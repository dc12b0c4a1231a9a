using System.Globalization;

namespace SupportOps.Auditing.Waivers;

/// <summary>What AUD-WAIVER says about each waiver.</summary>
internal static class WaiverTexts
{
    /// <summary>Says that waivers were looked at, even if the list was empty.</summary>
    public static SnapshotResult Listed { get; } = new("waivers", RuleResult.Pass);

    public static SnapshotResult Of(MalformedWaiver malformed) => new(
        Identity(malformed.Rule, malformed.Subject, malformed.Location),
        RuleResult.Fail($"{Place(malformed.Location)}{malformed.Problem} It waives nothing."))
    {
        Location = malformed.Location,
    };

    public static SnapshotResult Of(WaiverClaim claim, DateOnly day, WaiverTerms terms)
    {
        var waiver = claim.Waiver;
        return new SnapshotResult(
            Identity(waiver.Rule, waiver.Subject, waiver.Location), Judge(claim, day, terms))
        {
            Location = waiver.Location,
        };
    }

    private static RuleResult Judge(WaiverClaim claim, DateOnly day, WaiverTerms terms) => claim.State switch
    {
        WaiverState.Applied => OfApplied(claim, day, terms),
        WaiverState.OtherInstance => RuleResult.NotApplicable("The waiver is for another instance."),
        WaiverState.Undecided => RuleResult.NotApplicable(
            $"Whether the waiver for {claim.Waiver.Rule} is used cannot be told, as not everything was read."),
        _ => RuleResult.Fail($"{Name(claim.Waiver)} {Why(claim, day, terms)}{Consequence(claim)}"),
    };

    private static RuleResult OfApplied(WaiverClaim claim, DateOnly day, WaiverTerms terms)
    {
        var days = claim.Waiver.Expires.DayNumber - day.DayNumber;
        if (days > terms.NearExpiryDays)
        {
            return RuleResult.Pass;
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(claim.Waiver)} ends on {Day(claim.Waiver.Expires)}, in {days} day(s); then its finding counts "
                + $"again.");
        var details = new Failure
        {
            Severity = Severity.Info,
            Fix = "Remove the cause of the finding, or renew the waiver with its owner.",
        };
        return RuleResult.Fail(text, details);
    }

    private static string Why(WaiverClaim claim, DateOnly day, WaiverTerms terms) => claim.State switch
    {
        WaiverState.Expired => $"ended on {Day(claim.Waiver.Expires)}.",
        WaiverState.TooLong => string.Create(
            CultureInfo.InvariantCulture,
            $"ends on {Day(claim.Waiver.Expires)}; waivers run for {terms.LongestTermMonths} month(s) at most, this "
                + $"one until {Day(WaiverForm.LastDay(claim.Waiver, day, terms))}."),
        WaiverState.Ambiguous => "is ambiguous: its subject fits more than one finding, or another waiver names the "
            + "same one.",
        WaiverState.Malformed => $"is malformed. {claim.Problem}",
        _ when claim.IsForEverybody => "is not used: this audit found nothing that it names, and a waiver for "
            + "everybody never covers what is high or critical.",
        _ => "is not used: this audit found nothing that it names.",
    };

    private static string Consequence(WaiverClaim claim) => claim switch
    {
        { State: WaiverState.Unused } => string.Empty,
        { Findings.Count: > 0 } => " It waives nothing, and the finding it names counts again.",
        _ => " It waives nothing.",
    };

    private static string Name(Waiver waiver) =>
        $"{Place(waiver.Location)}The waiver of {waiver.Rule} for {waiver.Subject} ({waiver.Owner}, {waiver.Ticket})";

    private static string Place(FileLocation? location) => location is null ? string.Empty : $"{location}: ";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Where an entry names neither rule nor subject, only its place is left to know it by.
    private static string Identity(string? rule, string? subject, FileLocation? location) =>
        rule is null && subject is null
            ? $"waiver:{location}"
            : $"waiver:{rule}\n{subject}".ToLowerInvariant();
}
