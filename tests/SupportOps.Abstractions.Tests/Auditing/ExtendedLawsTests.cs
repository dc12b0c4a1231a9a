using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>What holds for every team and every instance under the policy with all ready rules.</summary>
public sealed class ExtendedLawsTests
{
    private static readonly SourceKinds[] Kinds =
    [
        SourceKinds.TeamFiles, SourceKinds.Agents, SourceKinds.ApprovedAdministrators, SourceKinds.CustomRoles,
        SourceKinds.AgentGroups,
    ];

    // An administrator of nobody's may be a member's whose file was not read; the rule says so itself.
    private const string DecidesItself = "ZD-OUTSIDER-ADMIN";

    [Fact]
    public void Order_OfMembersAgentsGroupsAndRoles_ChangesNothing() => ForAll(snapshot =>
    {
        var reversed = snapshot with
        {
            Agents = [.. snapshot.Agents.Reverse()],
            Roster = snapshot.Roster with { Members = [.. snapshot.Roster.Members.Reverse()] },
            Groups = [.. snapshot.Groups!.Reverse()],
            NamedRoles = [.. snapshot.NamedRoles!.Reverse()],
            ApprovedAdministrators = [.. snapshot.ApprovedAdministrators.Reverse()],
        };

        return Outline(snapshot).SequenceEqual(Outline(reversed));
    });

    [Fact]
    public void Source_ThatStopped_LetsNoRulePassThatNeedsIt() => ForAll(snapshot => Kinds.All(
        kind => Report(snapshot.Stopped(kind)).Checks.All(
            check => check.Status != RuleStatus.Pass || !check.Rule.Needs.HasFlag(kind))));

    [Fact]
    public void Source_ThatStopped_KeepsFailuresThatDoNotRestOnAbsence() => ForAll(snapshot => Kinds.All(kind =>
    {
        var stopped = Report(snapshot.Stopped(kind));
        var open = stopped.Findings.Where(IsOpen).Select(finding => finding.Fingerprint).ToHashSet();

        return Report(snapshot).Findings
            .Where(IsOpen)
            .Where(finding => finding.Code != DecidesItself && !RestsOn(stopped, finding.Code, kind))
            .All(finding => open.Contains(finding.Fingerprint));
    }));

    [Fact]
    public void Source_ThatStopped_DecidesNoFailureOfAbsence() => ForAll(snapshot => Kinds.All(kind =>
    {
        var stopped = Report(snapshot.Stopped(kind));

        return stopped.Findings.Where(finding => RestsOn(stopped, finding.Code, kind)).All(finding => !IsOpen(finding));
    }));

    [Fact]
    public void Source_ThatStopped_GivesNoVerdict() => ForAll(snapshot => Kinds.All(
        kind => Report(snapshot.Stopped(kind)).Verdict == Verdict.Incomplete));

    [Fact]
    public void Field_ThatNoRecordHas_LetsItsRuleNeitherPassNorFail() => ForAll(snapshot =>
    {
        var report = Report(snapshot with
        {
            Agents = [.. snapshot.Agents.Select(agent => agent with { LastLogin = null, HasTwoFactor = null })],
            Groups = null,
        });

        return report.Checks
            .Where(check => check.Rule.Code is "ZD-INACTIVE-AGENT" or "ZD-NO-TWO-FACTOR" or "ZD-GROUPS-MISMATCH")
            .All(check => check is { Status: RuleStatus.Inconclusive, Counts.Subjects: 1, IsComplete: false });
    });

    [Fact]
    public void CaseOfAddresses_InFilesRecordsAndApprovals_ChangesNothing() => ForAll(snapshot =>
    {
        var upper = snapshot with
        {
            Agents = [.. snapshot.Agents.Select(
                agent => agent with { Email = agent.Email?.ToUpperInvariant() })],
            Roster = snapshot.Roster with
            {
                Members = [.. snapshot.Roster.Members.Select(
                    member => member with { Email = member.Email?.ToUpperInvariant() })],
            },
            ApprovedAdministrators =
                [.. snapshot.ApprovedAdministrators.Select(address => address.ToUpperInvariant())],
        };

        return Outline(snapshot).SequenceEqual(Outline(upper));
    });

    [Fact]
    public void LaterReport_OfTheSameData_FindsNoFewerInactiveAgents() => ForAll(snapshot =>
    {
        var now = Codes(snapshot, Given.Now);
        var later = Codes(snapshot, Given.Now.AddDays(1));

        return now.All(later.Contains);
    });

    [Fact]
    public void Extended_FindsEverythingThatTheSeedFinds() => ForAll(snapshot =>
    {
        var found = Report(snapshot).Findings.Select(finding => finding.Fingerprint).ToHashSet();

        return snapshot.Report().Findings.All(finding => found.Contains(finding.Fingerprint));
    });

    [Fact]
    public void EditionOfMarch_FindsSuspendedAgentsOnly() => ForAll(snapshot =>
        Policy("2026-03", snapshot).Evaluate(snapshot).Findings.All(
            finding => finding.Code == "ZD-SUSPENDED" || AuditRules.IsIntegrity(finding.Code)));

    [Fact]
    public void Seed_EmitsOnlyItsOwnCodes() => ForAll(snapshot =>
    {
        var codes = Policy("seed", snapshot).Rules.Select(rule => rule.Descriptor.Code).ToHashSet();

        return snapshot.Report().Findings.All(
            finding => codes.Contains(finding.Code) || AuditRules.IsIntegrity(finding.Code));
    });

    [Fact]
    public void ThrowingRules_OfEveryKind_ChangeOnlyThemselves() => ForAll(snapshot =>
    {
        var policy = Policy("extended", snapshot);
        var broken = policy.With(
            MemberRule.Create(Broken("X-MEMBER"), _ => throw new InvalidOperationException("boom")),
            AccountRule.Create(Broken("X-ACCOUNT"), _ => throw new InvalidOperationException("boom")),
            AgentRule.Create(Broken("X-AGENT"), _ => throw new InvalidOperationException("boom")),
            SnapshotRule.Create(Broken("X-SNAPSHOT"), ThrowsAfterOne));

        return Outline(policy.Evaluate(snapshot)).SequenceEqual(
            Outline(broken.Evaluate(snapshot)).Where(line => !line.StartsWith("X-", StringComparison.Ordinal)));
    });

    [Fact]
    public void RenamingRoleIds_InPolicyAndData_ChangesNothing() => ForAll(snapshot =>
    {
        var policy = Policy("extended", snapshot);
        var instance = policy.Instance;
        var renamed = policy with
        {
            Instance = instance with
            {
                LightAgentRole = Renamed(instance.LightAgentRole),
                AdministratorRole = Renamed(instance.AdministratorRole),
                ChatOnlyRole = Renamed(instance.ChatOnlyRole!.Value),
                ContributorRole = Renamed(instance.ContributorRole!.Value),
            },
        };
        var data = snapshot with
        {
            Agents = [.. snapshot.Agents.Select(
                agent => agent with { CustomRole = agent.CustomRole is { } role ? Renamed(role) : null })],
            CustomRoles = [.. snapshot.CustomRoles!.Select(Renamed)],
            NamedRoles = [.. snapshot.NamedRoles!.Select(role => role with { Id = Renamed(role.Id) })],
        };

        return Outline(policy.Evaluate(snapshot)).SequenceEqual(Outline(renamed.Evaluate(data)));
    });

    private static void ForAll(Func<AccessSnapshot, bool> law) =>
        Prop.ForAll(Worlds.Detailed, law).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static AuditPolicy Policy(string name, AccessSnapshot snapshot) => AuditPolicy.Find(
        name, ZendeskInstance.Known.Single(known => known.Name == snapshot.Instance))!;

    private static AuditReport Report(AccessSnapshot snapshot) => Policy("extended", snapshot).Evaluate(snapshot);

    private static bool RestsOn(AuditReport report, string code, SourceKinds kind) =>
        report.Checks.Single(check => check.Rule.Code == code).Rule.AbsenceBasedOn.HasFlag(kind);

    private static HashSet<string> Codes(AccessSnapshot snapshot, DateTimeOffset asOf) =>
    [
        .. Policy("extended", snapshot).Evaluate(snapshot, asOf: asOf).Findings
            .Where(finding => finding is { Code: "ZD-INACTIVE-AGENT", Status: FindingStatus.Open })
            .Select(finding => finding.Fingerprint),
    ];

    private static RuleDescriptor Broken(string code) => AuditRules.AgentIsNotSuspended.Descriptor with { Code = code };

    private static IEnumerable<SnapshotResult> ThrowsAfterOne(AuditContext context)
    {
        yield return new SnapshotResult("one", RuleResult.Fail("Wrong."));
        throw new InvalidOperationException("boom");
    }

    private static RoleId Renamed(RoleId role) => new(role.Value + 7);

    private static bool IsOpen(Finding finding) => finding.Status == FindingStatus.Open;

    private static IEnumerable<string> Outline(AccessSnapshot snapshot) => Outline(Report(snapshot));

    // Not the message of a role: it names the id.
    private static IEnumerable<string> Outline(AuditReport report) => report.Findings.Select(finding =>
        $"{finding.Code} {finding.Severity} {finding.Status} {finding.TeamMember?.ToLowerInvariant()} "
            + $"{finding.ZendeskUserId} {(finding.Code == "AUD-UNKNOWN-ROLE-ID" ? null : finding.Fingerprint)}");
}
