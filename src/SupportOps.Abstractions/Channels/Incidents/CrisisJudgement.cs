namespace SupportOps.Channels.Incidents;

/// <summary>Judges one alarm.</summary>
internal sealed class CrisisJudgement(CrisisPolicy policy, IncidentRun run, DateTimeOffset start, DateTimeOffset now)
{
    private bool CannotHelp =>
        run.Has(IncidentEventKind.UnableToHelp) && run.Has(IncidentEventKind.InstanceCritical);

    // By a person, or by itself because nobody acknowledged.
    private bool IsSecondLevelCalled => run.Has(IncidentEventKind.Escalated)
        || new EscalationWalk(policy.Escalation, run, now, onCall: null).State().Current != policy.Escalation.Steps[0];

    private bool IsLong => (run.ResolvedAt ?? now) - start > policy.DocumentAfter;

    private bool IsForSeveral => run.Has(IncidentEventKind.SeveralPeopleNeeded);

    private string WhyDocument => IsLong
        ? $"It takes longer than {Wording.Of(policy.DocumentAfter)}."
        : "Several people work on it or have to.";

    public IEnumerable<CrisisDuty> Duties() => run.ResolvedAt is null ? During() : After();

    private IEnumerable<CrisisDuty> During()
    {
        const string Critical = "You cannot help the customer, and their instance is critical.";
        if (CannotHelp && !IsSecondLevelCalled)
        {
            yield return new CrisisDuty(
                CrisisDutyKind.Escalate, "Escalate to second level, and work on it together.", Critical);
        }

        if (CannotHelp)
        {
            yield return new CrisisDuty(
                CrisisDutyKind.MakeUsable, "Until help joins, bring their server to a usable state.", Critical);
        }

        if ((IsLong || IsForSeveral) && !run.Has(IncidentEventKind.DocumentStarted))
        {
            yield return new CrisisDuty(
                CrisisDutyKind.StartDocument,
                "Start a shared document, open to the customer and the wider team, for issues and ideas.",
                WhyDocument);
        }

        if (run.Has(IncidentEventKind.DocumentStarted) && !IsAnnounced())
        {
            yield return Announcement();
        }
    }

    private IEnumerable<CrisisDuty> After()
    {
        if (run.Has(IncidentEventKind.DocumentStarted) && !run.Has(IncidentEventKind.KnowledgeMoved))
        {
            yield return new CrisisDuty(
                CrisisDutyKind.MoveKnowledge,
                "Move what lasts from the shared document into documentation, handbook or issues, and close it.",
                "The crisis is over and the document is not.");
        }

        if ((CannotHelp || IsLong || IsForSeveral) && !run.Has(IncidentEventKind.HandedOff))
        {
            yield return new CrisisDuty(
                CrisisDutyKind.HandOver,
                "Meet with everybody involved for a hand-over, so that they can recover.",
                "The crisis is over.");
        }
    }

    private bool IsAnnounced() => run.Events.Any(happened => happened.Kind is IncidentEventKind.Announced
        && happened.Place is { } place
        && policy.AnnouncementPlaces.Any(known => IsSamePlace(known, place)));

    private static bool IsSamePlace(string known, string place) => string.Equals(
        known.Trim().TrimStart('#'), place.Trim().TrimStart('#'), StringComparison.OrdinalIgnoreCase);

    private CrisisDuty Announcement()
    {
        var elsewhere = run.Find(IncidentEventKind.Announced);
        return new CrisisDuty(
            CrisisDutyKind.Announce,
            $"Announce the document in the one that fits of {string.Join(", ", policy.AnnouncementPlaces)}.",
            elsewhere is null
                ? "Nobody can add to a document that nobody knows."
                : $"It was announced in {elsewhere.Place ?? "an unnamed place"}, which is none of these.");
    }
}
