using FsCheck;
using FsCheck.Fluent;
using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing;

/// <summary>What holds for every team and every instance.</summary>
public sealed class AuditLawsTests
{
    private static readonly string[] GlobalOnly = ["ZD-MISSING-USER", "ZD-LIGHT-AGENT"];

    [Fact]
    public void Order_OfMembersAndAgents_ChangesNothing() => ForAll(snapshot =>
    {
        var reversed = snapshot with
        {
            Agents = [.. snapshot.Agents.Reverse()],
            Roster = snapshot.Roster with { Members = [.. snapshot.Roster.Members.Reverse()] },
        };

        return Outline(snapshot).SequenceEqual(Outline(reversed)) && Lists(snapshot).SequenceEqual(Lists(reversed));
    });

    [Fact]
    public void Lists_HoldEveryAgentExactlyOnce() => ForAll(snapshot =>
    {
        var lists = snapshot.Report().Lists;
        var listed = lists.Light.Concat(lists.Full).Concat(lists.Administrators).Select(agent => agent.Id).ToList();

        return listed.Count == snapshot.Agents.Count
            && listed.ToHashSet().SetEquals(snapshot.Agents.Select(agent => agent.Id));
    });

    [Fact]
    public void Truncation_MovesNoRuleToPass() => ForAll(snapshot =>
    {
        var part = Half(snapshot).Stopped();

        return part.Report().Verdict == Verdict.Incomplete
            && part.Report().Checks.All(
                check => check.Status != RuleStatus.Pass || !check.Rule.Needs.HasFlag(SourceKinds.Agents));
    });

    [Fact]
    public void Truncation_MakesNoFailureOfAbsence() => ForAll(snapshot => Half(snapshot).Stopped().Report().Findings
        .Where(finding => finding.Code is "ZD-MISSING-USER" or "AUD-ID-NOT-FOUND")
        .All(finding => finding.Status == FindingStatus.Inconclusive));

    [Fact]
    public void Stopping_KeepsEveryFailureThatDoesNotRestOnAbsence() => ForAll(snapshot =>
    {
        var stopped = snapshot.Stopped().Report().Findings.Where(
            IsOpen).Select(finding => finding.Fingerprint).ToHashSet();

        return snapshot.Report().Findings
            .Where(IsOpen)
            .Where(finding => finding.Code is not ("ZD-MISSING-USER" or "AUD-ID-NOT-FOUND"))
            .All(finding => stopped.Contains(finding.Fingerprint));
    });

    [Fact]
    public void CompliantPair_AddsNoFindingAndRemovesNone() => ForAll(snapshot =>
    {
        var more = snapshot with
        {
            Agents = [.. snapshot.Agents, Given.Agent("Zed Elm", "zelm@x.test", 99)],
            Roster = snapshot.Roster with
            {
                Members =
                [
                    .. snapshot.Roster.Members,
                    Given.Member("Zed Elm", "zelm@x.test", 99) with
                    {
                        Zendesk = new() { Main = new() { Id = new(99) }, UsFederal = new() { Id = new(99) } },
                    },
                ],
            },
        };

        return Outline(snapshot).Where(IsNoTripwire).SequenceEqual(Outline(more).Where(IsNoTripwire));
    });

    [Fact]
    public void CaseOfAddresses_ChangesNothing() => ForAll(snapshot =>
    {
        var upper = snapshot with
        {
            Agents = [.. snapshot.Agents.Select(
            agent => agent with { Email = agent.Email?.ToUpperInvariant() })]
        };

        return Outline(snapshot).SequenceEqual(Outline(upper));
    });

    [Fact]
    public void RenamingRoleIds_InPolicyAndData_ChangesNothing() => ForAll(snapshot =>
    {
        var policy = snapshot.Instance == "global" ? AuditPolicy.ZendeskGlobal : AuditPolicy.ZendeskUsGovernment;
        var renamed = policy with
        {
            Instance = policy.Instance with
            {
                LightAgentRole = Renamed(policy.Instance.LightAgentRole),
                AdministratorRole = Renamed(policy.Instance.AdministratorRole),
            },
        };
        var data = snapshot with
        {
            Agents = [.. snapshot.Agents.Select(
                agent => agent with { CustomRole = agent.CustomRole is { } role ? Renamed(role) : null })],
        };

        return Outline(policy.Evaluate(snapshot)).SequenceEqual(Outline(renamed.Evaluate(data)));
    });

    [Fact]
    public void UsGovernment_NeverReportsWhatIsNormalThere() => ForAll(snapshot =>
        snapshot.Instance == "global" || snapshot.Report().Findings.All(finding => !GlobalOnly.Contains(finding.Code)));

    [Fact]
    public void Findings_CarryCodesOfThePolicyOrOfIntegrity() => ForAll(snapshot =>
    {
        var codes = AuditPolicy.ZendeskGlobal.Rules.Select(rule => rule.Descriptor.Code).ToHashSet();

        return snapshot.Report().Findings.All(finding =>
            codes.Contains(finding.Code) || finding.Code.StartsWith("AUD-", StringComparison.Ordinal));
    });

    [Fact]
    public void ThrowingRule_ChangesOnlyItself() => ForAll(snapshot =>
    {
        var policy = snapshot.Instance == "global" ? AuditPolicy.ZendeskGlobal : AuditPolicy.ZendeskUsGovernment;
        var broken = AgentRule.Create(
            AuditRules.AgentIsNotSuspended.Descriptor with { Code = "X-BROKEN" }, _ =>
                throw new InvalidOperationException("boom"));

        return Outline(policy.Evaluate(snapshot)).SequenceEqual(
            Outline(policy.With(broken).Evaluate(snapshot)).Where(
                line => !line.StartsWith("X-BROKEN", StringComparison.Ordinal)));
    });

    [Fact]
    public void Fingerprints_AreUniqueWithinAReport() => ForAll(snapshot =>
    {
        var fingerprints = snapshot.Report().Findings.Select(finding => finding.Fingerprint).ToList();

        return fingerprints.Distinct().Count() == fingerprints.Count;
    });

    private static void ForAll(Func<AccessSnapshot, bool> law) =>
        Prop.ForAll(Worlds.Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static AccessSnapshot Half(AccessSnapshot snapshot) =>
        snapshot with { Agents = [.. snapshot.Agents.Take(snapshot.Agents.Count / 2)] };

    private static RoleId Renamed(RoleId role) => new(role.Value + 7);

    private static bool IsOpen(Finding finding) => finding.Status == FindingStatus.Open;

    private static bool IsNoTripwire(string line) => !line.StartsWith("AUD-TRIPWIRE", StringComparison.Ordinal);

    private static IEnumerable<string> Lists(AccessSnapshot snapshot)
    {
        var lists = snapshot.Report().Lists;
        return lists.Light.Concat(lists.Full).Concat(lists.Administrators).Select(agent => agent.Id.ToString());
    }

    private static IEnumerable<string> Outline(AccessSnapshot snapshot) => Outline(snapshot.Report());

    private static IEnumerable<string> Outline(AuditReport report) => report.Findings.Select(finding =>
        $"{finding.Code} {finding.Severity} {finding.Status} {finding.TeamMember?.ToLowerInvariant()} "
            + $"{finding.ZendeskUserId} {finding.Fingerprint}");
}
