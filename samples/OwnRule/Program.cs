// Another company's account, with its own role ids and a rule of its own.
using OwnRule;
using SupportOps.Auditing;
using SupportOps.Team;

var named = AgentRule.Create(
    new RuleDescriptor
    {
        Code = "ACME-NAMELESS",
        Title = "Every agent has a name",
        Severity = Severity.Low,
        Rationale = "Customers see the name.",
        Remediation = "Write the name into the profile.",
        Source = "Acme access standard, section 5",
        Needs = SourceKinds.Agents,
    },
    subject => subject.Agent.Name is { Length: > 0 }
        ? RuleResult.Pass
        : RuleResult.Fail($"Agent {subject.Agent.Id} has no name."));

var policy = new AuditPolicy
{
    Name = "acme-2026",
    Instance = new ZendeskInstance
    {
        Name = "acme",
        Title = "Acme Zendesk",
        LightAgentRole = new RoleId(1001),
        AdministratorRole = new RoleId(1002),
    },
    Rules = [AuditRules.AgentIsNotSuspended, new NoSharedMailboxAgentsRule(), named],
};

var report = policy.Evaluate(new AccessSnapshot
{
    Instance = "acme",
    CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
    Roster = new Roster { Members = [new() { File = "ada.yaml", Name = "Ada Pine", Email = "ada@acme.example" }] },
    Agents =
    [
        new() { Id = new(1), Name = "Ada Pine", Email = "ada@acme.example", Role = AgentRole.Agent, Suspended = false },
        new() { Id = new(2), Name = "Help", Email = "help@acme.example", Role = AgentRole.Agent, Suspended = false },
    ],
});

Console.WriteLine(report.Findings.Single(finding => finding.Code == "ACME-SHARED-MAILBOX").Message);
