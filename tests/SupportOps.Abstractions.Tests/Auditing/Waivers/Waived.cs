using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Abstractions.Tests.Auditing.Waivers;

/// <summary>Waivers for the tests, and reports with them.</summary>
internal static class Waived
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(Given.Now.UtcDateTime);

    /// <summary>Ada is a light agent, and shown as "ada pine".</summary>
    public static AuditReport Report { get; } = Given.Snapshot(
        [Given.Member()],
        Given.Agent(name: "ada pine") with { CustomRole = ZendeskRoles.Global.LightAgent }).Report();

    public static Waiver Of(string rule, string subject = "apine@x.test") => new()
    {
        Rule = rule,
        Subject = subject,
        Owner = "boss@x.test",
        Reason = "on-call cover",
        Ticket = "OPS-12",
        Expires = Today.AddDays(60),
    };

    public static AuditReport With(this AuditReport report, params IReadOnlyList<Waiver> waivers) =>
        new AuditReview { Waivers = new WaiverList { Waivers = waivers } }.Apply(report);

    public static FindingStatus StatusOf(this AuditReport report, string code) =>
        report.Findings.First(finding => finding.Code == code).Status;

    public static WaiverState State(this AuditReport report, int index = 0) => report.Waivers!.Outcomes[index].State;

    public static IReadOnlyList<Finding> Notes(this AuditReport report) =>
        [.. report.Findings.Where(finding => finding.Code == "AUD-WAIVER")];
}
