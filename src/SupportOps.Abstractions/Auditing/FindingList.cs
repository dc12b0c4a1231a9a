using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SupportOps.Team;

namespace SupportOps.Auditing;

/// <summary>Collects findings and puts them in an order that does not depend on the order of the input.</summary>
internal sealed class FindingList(string instance)
{
    private const int FingerprintBytes = 16;

    private readonly List<(Key Key, Finding Finding)> _findings = [];

    public IReadOnlyList<Finding> InOrder()
    {
        var ordered = _findings
            .OrderBy(entry => AuditRules.IsIntegrity(entry.Finding.Code))
            .ThenBy(entry => entry.Key.Group)
            .ThenBy(entry => entry.Key.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Agent)
            .ThenBy(entry => entry.Key.Identity, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Order);

        // Two files with one id have one identity. The second gets a number, or a comparison of reports would lose it.
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ordered.Select(entry => WithOwnFingerprint(entry.Finding, entry.Key.Identity, seen))];
    }

    public void Add(RuleTally tally, RuleStatus status, in RuleResult result, in MemberSubject subject)
    {
        var member = subject.Member;
        var identity = IdentityOf(member, subject.Profile?.Id);
        var finding = Create(tally, status, result, identity) with
        {
            TeamMember = string.IsNullOrWhiteSpace(member.Email) ? null : member.Email,
            ZendeskUserId = subject.Agent?.Id,
            MatchedBy = subject.MatchedBy,
            Location = new FileLocation(member.File),
        };
        _findings.Add((new Key(Group.Member, member.File, identity, tally.Order), finding));
    }

    public void Add(RuleTally tally, RuleStatus status, in RuleResult result, Agent agent)
    {
        var identity = "agent:" + agent.Id;
        var finding = Create(tally, status, result, identity) with { ZendeskUserId = agent.Id };
        _findings.Add((new Key(Group.Agent, string.Empty, identity, tally.Order, agent.Id.Value), finding));
    }

    public void Add(RuleTally tally, RuleStatus status, SnapshotResult result)
    {
        var finding = Create(tally, status, result.Result, result.Subject) with
        {
            TeamMember = result.TeamMember,
            ZendeskUserId = result.Agent,
            Location = result.Location,
        };
        _findings.Add((new Key(Group.Source, string.Empty, result.Subject, tally.Order), finding));
    }

    public void AddAbsent(RuleTally tally, RuleStatus status, SnapshotResult result)
    {
        var finding = Create(tally, status, result.Result, result.Subject) with
        {
            Fix = "Read it from a source that says it, or leave the rule out of the policy.",
        };
        _findings.Add((new Key(Group.Source, string.Empty, result.Subject, tally.Order), finding));
    }

    public void AddError(RuleTally tally, string text)
    {
        var details = new Failure { Fix = "Remove the cause that the message names; until then there is no verdict." };
        var finding = Create(tally, RuleStatus.Error, RuleResult.Fail(text, details), "error");
        _findings.Add((new Key(Group.Source, string.Empty, "error", tally.Order), finding));
    }

    // Never the name. The file only where the member has nothing else by which to be known again.
    private static string IdentityOf(TeamMember member, ZendeskUserId? id)
    {
        if (id is not null)
        {
            return "id:" + id;
        }

        return member is { HasUsableEmail: true, Email: { } email }
            ? "email:" + email.ToLowerInvariant()
            : "file:" + member.File;
    }

    private Finding Create(RuleTally tally, RuleStatus status, in RuleResult result, string identity)
    {
        var rule = tally.Rule.Descriptor;
        var finding = new Finding
        {
            Code = rule.Code,
            Severity = result.Failure?.Severity ?? rule.Severity,
            Status = status == RuleStatus.Fail ? FindingStatus.Open : FindingStatus.Inconclusive,
            Message = result.Text ?? rule.Title,
            Fix = result.Failure?.Fix ?? rule.Remediation,
            Fingerprint = Fingerprint(rule.Code, identity),
            Expected = result.Failure?.Expected,
            Actual = result.Failure?.Actual,
        };
        return result.Status == RuleStatus.Fail && status == RuleStatus.Inconclusive
            ? Undecided(finding, tally)
            : finding;
    }

    // What was not found may stand in the part that was not read: neither the claim nor the remedy may sound certain.
    private static Finding Undecided(Finding finding, RuleTally tally) => finding with
    {
        Message = $"Not decided, as not everything was read ({tally.MissingSources}): {finding.Message}",
        Fix = "Remove the cause of the incomplete reading and run the audit again before acting on this.",
    };

    private Finding WithOwnFingerprint(Finding finding, string identity, Dictionary<string, int> seen)
    {
        var times = seen[finding.Fingerprint] = seen.GetValueOrDefault(finding.Fingerprint) + 1;
        if (times == 1)
        {
            return finding;
        }

        var numbered = string.Create(CultureInfo.InvariantCulture, $"{identity}#{times}");
        return finding with { Fingerprint = Fingerprint(finding.Code, numbered) };
    }

    private string Fingerprint(string code, string identity)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{code}\n{instance}\n{identity}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, FingerprintBytes));
    }

    private enum Group
    {
        Member,
        Agent,
        Source,
    }

    private sealed record Key(Group Group, string File, string Identity, int Order, long Agent = 0);
}
