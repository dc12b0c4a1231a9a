// Judges two agents against a team of one. No network, no files: the policy is a pure function.
using SupportOps.Auditing;
using SupportOps.Team;

var profile = new ZendeskProfile { Id = new ZendeskUserId(1) };
var ada = new TeamMember
{
    File = "ada.yaml",
    Name = "Ada Pine",
    Email = "apine@example.com",
    Zendesk = new() { Main = profile },
};
var report = AuditPolicy.ZendeskGlobal.Evaluate(new AccessSnapshot
{
    Instance = "global",
    CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
    Roster = new Roster { Members = [ada] },
    Agents =
    [
        new() { Id = new(1), Name = "Ada Pine", Email = "ada@example.com", Role = AgentRole.Agent, Suspended = false },
        new() { Id = new(2), Name = "Ben Oak", Email = "boak@example.com", Role = AgentRole.Agent, Suspended = true },
    ],
});
Console.WriteLine($"{report.Title}: {report.Verdict}");
Console.WriteLine(string.Join('\n', report.Findings.Select(finding => $"{finding.Code}: {finding.Message}")));
