using System.Globalization;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Benchmarks.Auditing;

/// <summary>As many members as agents, and nothing to find: what an audit costs when all is well.</summary>
internal static class CompliantWorld
{
    public static AccessSnapshot Of(int agents) => new()
    {
        Instance = "global",
        CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
        Roster = new Roster { Members = [.. Enumerable.Range(1, agents).Select(Member)] },
        Agents = [.. Enumerable.Range(1, agents).Select(Agent)],
        CustomRoles = [ZendeskRoles.Global.Admin, ZendeskRoles.Global.LightAgent],
    };

    private static TeamMember Member(int number) => new()
    {
        File = Text("member", number, ".yaml"),
        Name = Text("Member ", number, " of the team"),
        Email = Text("member", number, "@support.example"),
        Zendesk = new ZendeskProfiles
        {
            Main = new ZendeskProfile
            {
                Id = new ZendeskUserId(
            900_000_000_000 + number)
            }
        },
    };

    private static Agent Agent(int number) => new()
    {
        Id = new ZendeskUserId(900_000_000_000 + number),
        Name = Text("Member ", number, " of the team"),
        Email = Text("member", number, "@support.example"),
        Role = AgentRole.Agent,
        CustomRole = ZendeskRoles.Global.SupportStaff,
        Suspended = false,
    };

    private static string Text(string before, int number, string after) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
