using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Reporting;

/// <summary>A clean report of many agents: what a format costs is the cost of their rows.</summary>
internal static class AgentWorld
{
    public static AuditReport Of(int agents)
    {
        var report = AuditPolicy.ZendeskGlobal.Evaluate(new AccessSnapshot
        {
            Instance = "global",
            CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Roster = new Roster { Members = [] },
            Agents = [.. Enumerable.Range(1, agents).Select(Agent)],
        });

        // The lists are sorted when they are read first, which is no part of writing them.
        _ = report.Lists.Full.Count + report.Lists.Light.Count + report.Lists.Administrators.Count;
        return report;
    }

    private static Agent Agent(int number) => new()
    {
        Id = new ZendeskUserId(900_000_000_000 + number),
        Name = string.Create(CultureInfo.InvariantCulture, $"Member {number} of the team"),
        Email = string.Create(CultureInfo.InvariantCulture, $"member{number}@support.example"),
        Role = AgentRole.Agent,
        CustomRole = ZendeskRoles.Global.SupportStaff,
        Suspended = false,
    };
}
