using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>Waivers.</summary>
internal static class WaiverParts
{
    public static WaiverReview ToReview(WaiversDocument document) => new()
    {
        File = document.File,
        Sha256 = document.Sha256,
        Day = document.Day,
        VerdictWithout = Words.Read(document.VerdictWithout, "verdictWithout", Words.Verdicts),
        Outcomes = Parts.Each(document.Outcomes, "outcomes", ToOutcome),
        Malformed = Parts.Each(document.Malformed, "malformed", ToMalformed),
    };

    public static Waiver ToWaiver(WaiverDocument document) => new()
    {
        Rule = document.Rule,
        Subject = document.Subject,
        Owner = document.Owner,
        Reason = document.Reason,
        Ticket = document.Ticket,
        Expires = document.Expires,
        Instance = document.Instance,
        Created = document.Created,
        Location = Parts.Location(document.Location),
    };

    private static WaiverOutcome ToOutcome(OutcomeDocument document) => new()
    {
        State = Words.Read(document.State, "state", Words.WaiverStates),
        Fingerprints = Parts.Each(document.Fingerprints, "fingerprints", fingerprint => fingerprint),
        Waiver = ToWaiver(document.Waiver),
    };

    private static MalformedWaiver ToMalformed(MalformedDocument document) => new()
    {
        Problem = document.Problem,
        Rule = document.Rule,
        Subject = document.Subject,
        Location = Parts.Location(document.Location),
    };
}
