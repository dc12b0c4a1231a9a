using SupportOps.Team;

namespace SupportOps.Auditing.Waivers;

/// <summary>A waiver in front of the findings of one report, and what becomes of it.</summary>
internal sealed class WaiverClaim
{
    public WaiverClaim(Waiver waiver, AuditReport report, DateOnly day, WaiverTerms terms)
    {
        Waiver = waiver;
        Instance = report.Instance;
        Problem = WaiverForm.FindProblem(waiver, terms) ?? FindUnwaivable(report);
        Findings = Problem is null ? [.. report.Findings.Where(IsNamed)] : [];
        State = Judge(report, day, terms);
        Agent = State == WaiverState.Unused ? FindAgent(report) : null;
    }

    public Waiver Waiver { get; }

    /// <summary>The instance of the report.</summary>
    public string Instance { get; }

    /// <summary>
    /// The agent with a finding of this rule whose address it names, though such a finding is known by the id only.
    /// </summary>
    public ZendeskUserId? Agent { get; }

    /// <summary>What is wrong with its form; null when it is well formed.</summary>
    public string? Problem { get; }

    /// <summary>The open findings that it names, in the order of the report.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; }

    public WaiverState State { get; private set; }

    public bool IsForEverybody => Waiver.Subject == Waiver.Everybody;

    /// <summary>Another waiver names the same finding.</summary>
    public void Contest() => State = WaiverState.Ambiguous;

    /// <summary>Leaves to the others what they name.</summary>
    public void GiveWay(IReadOnlySet<string> named)
    {
        Findings = [.. Findings.Where(finding => !named.Contains(finding.Fingerprint))];
        State = Findings.Count > 0 ? State : WaiverState.Unused;
    }

    public WaiverOutcome ToOutcome() => new()
    {
        Waiver = Waiver,
        State = State,
        Fingerprints = [.. Findings.Select(finding => finding.Fingerprint)],
    };

    public SnapshotResult ToResult(DateOnly day, WaiverTerms terms) => WaiverTexts.Of(this, day, terms);

    private WaiverState Judge(AuditReport report, DateOnly day, WaiverTerms terms)
    {
        if (Waiver.Instance is { } instance && !AreEqual(instance, report.Instance))
        {
            return WaiverState.OtherInstance;
        }

        if (Problem is not null)
        {
            return WaiverState.Malformed;
        }

        if (Waiver.Expires < day)
        {
            return WaiverState.Expired;
        }

        return WaiverForm.LastDay(Waiver, day, terms) < Waiver.Expires ? WaiverState.TooLong : JudgeUse(report);
    }

    private WaiverState JudgeUse(AuditReport report)
    {
        if (Findings.Count == 0)
        {
            return IsUndecided(report) ? WaiverState.Undecided : WaiverState.Unused;
        }

        var subjects = Findings.Select(finding => (finding.ZendeskUserId, finding.TeamMember?.ToUpperInvariant()));
        return IsForEverybody || subjects.Distinct().Count() == 1 ? WaiverState.Applied : WaiverState.Ambiguous;
    }

    private bool IsUndecided(AuditReport report) =>
        report.Checks.Any(check => AreEqual(check.Rule.Code, Waiver.Rule) && !check.IsComplete)
        || report.Findings.Any(finding => finding.Status == FindingStatus.Inconclusive && IsMeant(finding));

    private string? FindUnwaivable(AuditReport report) => report.Findings.Any(finding =>
        AuditRules.IsIntegrity(finding.Code) && AreEqual(finding.Code, Waiver.Rule)
        && AreEqual(finding.Fingerprint, Waiver.Subject))
        ? $"A finding of {Waiver.Rule} cannot be waived by its fingerprint: it is about the input of the audit."
        : null;

    private ZendeskUserId? FindAgent(AuditReport report)
    {
        var found = report.Findings
            .Where(finding => finding.Status == FindingStatus.Open && AreEqual(finding.Code, Waiver.Rule))
            .Select(finding => finding.ZendeskUserId)
            .OfType<ZendeskUserId>()
            .ToHashSet();
        if (found.Count == 0 || !Waiver.Subject.Contains('@', StringComparison.Ordinal))
        {
            return null;
        }

        var addresses = report.Lists.Light.Concat(report.Lists.Full).Concat(report.Lists.Administrators)
            .Select(agent => (agent.Email, Id: (ZendeskUserId?)agent.Id))
            .Concat((report.Evidence?.Matches ?? []).Select(
                match => (Email: match.TeamMember, Id: match.ZendeskUserId)));
        return addresses.FirstOrDefault(pair => pair.Email is { } email && AreEqual(email, Waiver.Subject)
            && pair.Id is { } id && found.Contains(id)).Id;
    }

    // Only what is certain can be accepted: what could not be decided stays, whoever would accept it.
    private bool IsNamed(Finding finding) => finding.Status == FindingStatus.Open && IsMeant(finding);

    private bool IsMeant(Finding finding) => AreEqual(finding.Code, Waiver.Rule)
        && (IsForEverybody ? finding.Severity < Severity.High : IsSubject(finding));

    private bool IsSubject(Finding finding) =>
        (AreEqual(finding.Fingerprint, Waiver.Subject) && !AuditRules.IsIntegrity(finding.Code))
        || (finding.TeamMember is { } email && AreEqual(email, Waiver.Subject))
        || (finding.ZendeskUserId is { } id && string.Equals(id.ToString(), Waiver.Subject, StringComparison.Ordinal));

    private static bool AreEqual(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
