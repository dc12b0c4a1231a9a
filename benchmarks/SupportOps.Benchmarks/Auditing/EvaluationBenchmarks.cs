using BenchmarkDotNet.Attributes;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Auditing;

/// <summary>
/// P2: judge a snapshot. The limit is a loop by hand that joins and checks the same; naive is LINQ over everything.
/// </summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private AccessSnapshot _snapshot = CompliantWorld.Of(1);

    [Params(1_000, 100_000)]
    public int Agents { get; set; }

    [GlobalSetup]
    public void Setup() => _snapshot = CompliantWorld.Of(Agents);

    [Benchmark(Baseline = true, Description = "limit: loop by hand")]
    public int ByHand() => HandLoop.CountFindings(_snapshot, ZendeskInstance.Global);

    [Benchmark(Description = "AuditPolicy.Evaluate")]
    public int Policy() => AuditPolicy.ZendeskGlobal.Evaluate(_snapshot).Findings.Count;

    [Benchmark(Description = "naive: LINQ per rule")]
    public int Naive()
    {
        var agents = _snapshot.Agents.ToLookup(agent => agent.Email, StringComparer.OrdinalIgnoreCase);
        var ids = _snapshot.Agents.ToDictionary(agent => agent.Id);
        var pairs = _snapshot.Roster.Members
            .Select(member => (Member: member, Agent: Find(member, ids, agents)))
            .ToList();
        var missing = pairs.Count(pair => pair.Agent is null);
        var light = pairs.Count(pair => pair.Agent?.CustomRole == ZendeskRoles.Global.LightAgent);
        var names = pairs.Count(
            pair => pair.Agent is { } agent && agent.Name?.Normalize() != pair.Member.Name?.Normalize());
        var emails = pairs.Count(pair =>
            pair.Agent is { } agent && agent.Email?.ToUpperInvariant() != pair.Member.Email?.ToUpperInvariant());
        var administrators = pairs.Count(pair => pair.Agent is { Role: AgentRole.Administrator });
        var suspended = _snapshot.Agents.Where(agent => agent.Suspended == true).ToList().Count;
        var unknown = _snapshot.Agents.Where(agent => agent.Suspended is null).ToList().Count;
        var doubled = pairs.GroupBy(
            pair => pair.Member.Email, StringComparer.OrdinalIgnoreCase).Count(group => group.Skip(1).Any());
        return missing + light + names + emails + administrators + suspended + unknown + doubled;
    }

    private static Agent? Find(
        TeamMember member, Dictionary<ZendeskUserId, Agent> ids, ILookup<string?, Agent> agents) =>
        member.Zendesk.Main?.Id is { } id ? ids.GetValueOrDefault(id) : agents[member.Email].FirstOrDefault();
}
