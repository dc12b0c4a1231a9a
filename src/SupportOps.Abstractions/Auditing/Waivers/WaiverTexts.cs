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
        WaiverState.OtherInstance => OfOtherInstance(claim),
        WaiverState.Undecided => RuleResult.NotApplicable(
            $"Whether the waiver for {claim.Waiver.Rule} is used cannot be told, as not everything was read or could "
                + "be decided."),
        _ => RuleResult.Fail($"{Name(claim.Waiver)} {Why(claim, day, terms)}{Consequence(claim)}"),
    };

    // A misspelt name would leave the waiver aside for ever, and nobody would hear of it.
    private static RuleResult OfOtherInstance(WaiverClaim claim)
    {
        var instance = claim.Waiver.Instance!;
        if (InstanceNames.IsKnown(instance))
        {
            return RuleResult.NotApplicable("The waiver is for another instance.");
        }

        var meant = InstanceNames.Nearest(instance, claim.Instance) is { } nearest
            ? $"; {nearest} is probably meant"
            : string.Empty;
        var details = new Failure
        {
            Severity = Severity.Info,
            Fix = "Correct the name of the instance; leave it if another policy of your own has it.",
        };
        return RuleResult.Fail(
            $"{Name(claim.Waiver)} is for the instance {instance}, which is neither that of this audit nor one that "
                + $"is known{meant}. It waives nothing here.",
            details);
    }

    private static RuleResult OfApplied(WaiverClaim claim, DateOnly day, WaiverTerms terms)
    {
        var days = claim.Waiver.Expires.DayNumber - day.DayNumber;
        if (days > terms.NearExpiryDays)
        {
            return RuleResult.Pass;
        }

        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Name(claim.Waiver)} {Ending(claim.Waiver, days)}; then its finding counts again.");
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
        WaiverState.TooLong => WhyTooLong(claim.Waiver, day, terms),
        WaiverState.Ambiguous => "is ambiguous: its subject fits more than one finding, or another waiver names the "
            + "same one.",
        WaiverState.Malformed => $"is malformed. {claim.Problem}",
        _ when claim.IsForEverybody => "is not used: this audit found nothing that it names, and a waiver for "
            + "everybody never covers what is high or critical.",
        _ when claim.Agent is { } agent => "is not used: a finding about an agent is named by its Zendesk id: "
            + $"{agent}.",
        _ => "is not used: this audit found nothing that it names.",
    };

    private static string WhyTooLong(Waiver waiver, DateOnly day, WaiverTerms terms)
    {
        var why = $"ends on {Day(waiver.Expires)}; waivers run for {Plural(terms.LongestTermMonths, "month")} at most, "
            + $"this one until {Day(WaiverForm.LastDay(waiver, day, terms))}.";
        return waiver.Created is null
            ? $"{why} Without `created` the term begins on the day of the audit, so it would hold from "
                + $"{Day(WaiverForm.FirstDay(waiver, terms))} on."
            : why;
    }

    private static string Ending(Waiver waiver, int days) => days == 0
        ? $"ends today, on {Day(waiver.Expires)}"
        : $"ends on {Day(waiver.Expires)}, in {Plural(days, "day")}";

    private static string Plural(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");

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
