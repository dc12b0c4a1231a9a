using System.Globalization;

namespace SupportOps.Auditing.Integrity;

/// <summary>AUD-INSTANCE-MIXED.</summary>
internal sealed class RecordsBelongToInstanceRule() : SnapshotRule(new RuleDescriptor
{
    Code = "AUD-INSTANCE-MIXED",
    Title = "Every record belongs to the instance under audit",
    Severity = Severity.High,
    Rationale = "The instances are separated on purpose; records of the one in the audit of the other cross that "
        + "boundary.",
    Remediation = "Check which instance the address, the credential or the users file belongs to.",
    Source = "SupportOps: the two instances of the handbook are audited apart",
    Needs = SourceKinds.None,
})
{
    public override IEnumerable<SnapshotResult> Evaluate(AuditContext context)
    {
        var expected = context.Snapshot.Sources.FirstOrDefault(source => source.Kind == SourceKinds.Agents)?.Host
            ?? context.Instance.Host;
        var foreign = expected is null ? [] : ForeignHosts(context.Agents, expected);

        yield return new SnapshotResult("records", RuleResult.Pass);
        foreach (var (host, (count, first)) in foreign.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{count} of {context.Snapshot.Agents.Count} agents belong to {host} instead of {expected}; the first "
                    + $"is {AuditContext.NameOf(first)}.");
            yield return new SnapshotResult("host:" + host, RuleResult.Fail(message));
        }
    }

    private static Dictionary<string, (int Count, Agent First)> ForeignHosts(
        Agent[] agents, string expected)
    {
        var foreign = new Dictionary<string, (int Count, Agent First)>(StringComparer.OrdinalIgnoreCase);
        foreach (var agent in agents)
        {
            if (agent.Host is not { } host || string.Equals(host, expected, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var known = foreign.GetValueOrDefault(host, (Count: 0, First: agent));
            foreign[host] = (known.Count + 1, agent.Id < known.First.Id ? agent : known.First);
        }

        return foreign;
    }
}
