using SupportOps.Auditing;
using SupportOps.Channels;
using SupportOps.Testing;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;
using Xunit;

namespace TestYourAudit;

/// <summary>An audit against a Zendesk that is not there: real HTTP, no account, no mocks.</summary>
public sealed class AccessAuditTests
{
    [Fact]
    public async Task SuspendedAgentIsFound()
    {
        await using var zendesk = await ZendeskServer.StartAsync(z => z.Agents(250).Agent(sue => sue.Suspended()));
        using var client = new ZendeskClient(zendesk.Url, ZendeskCredential.OAuth("any-token"));
        var report = await new AccessAuditor(new TeamOfOne(), client).RunAsync(AuditPolicy.ZendeskGlobal);

        Assert.Contains(report.Findings, finding => finding.Code == "ZD-SUSPENDED");
        zendesk.Requests.ShouldAllBeAuthenticated();
        zendesk.Requests.ShouldAllBeReads();
    }

    [Fact]
    public async Task PageThatIsBrokenLeavesNoVerdict()
    {
        await using var zendesk = await ZendeskServer.StartAsync(z => z.Agents(250).Page(2).IsMalformed());
        using var client = new ZendeskClient(zendesk.Url, ZendeskCredential.OAuth("any-token"));
        var report = await new AccessAuditor(new TeamOfOne(), client).RunAsync(AuditPolicy.ZendeskGlobal);

        Assert.Equal(Verdict.Incomplete, report.Verdict);
    }

    [Fact]
    public async Task AgentWhoLeavesMeanwhileIsNotAudited()
    {
        await using var zendesk = await ZendeskServer.StartAsync(z => z
            .Agents(250).Agent(sue => sue.Id(9000).Suspended())
            .BeforePage(2, account => account.Remove(9000)));
        using var client = new ZendeskClient(zendesk.Url, ZendeskCredential.OAuth("any-token"));
        var report = await new AccessAuditor(new TeamOfOne(), client).RunAsync(AuditPolicy.ZendeskGlobal);

        Assert.DoesNotContain(report.Findings, finding => finding.Code == "ZD-SUSPENDED");
    }

    [Fact]
    public async Task EmergencyIsInItsView()
    {
        await using var zendesk = await ZendeskServer.StartAsync(z => z
            .Tickets(120)
            .Ticket(t => t.Id(900).Priority("urgent").WrittenTo("emergency@acme.example"))
            .View("Emergencies", v => v.Id(25).Shows(ticket => ticket.Priority.Value == "urgent"))
            .View("Busy", v => v.Id(26).StillCounting()));
        using var client = new ZendeskClient(zendesk.Url, ZendeskCredential.OAuth("any-token"));
        var tickets = await client.ListTicketsAsync(new TicketViewId(25)).ToListAsync();

        Assert.Equal(900, Assert.Single(tickets).Id.Value);
    }
}
