// Audits an account against a folder of team files and writes the report. The account is the stand-in server's, so this
// runs as it is.
using System.Text;
using SupportOps;
using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.TeamFiles;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

await using var account = await ZendeskServer.StartAsync(z => z
    .WithApiToken("auditor@acme.example", "token")
    .Agent(ada => ada.Id(1).Named("Ada Pine").Email("apine@acme.example").Suspended()));
var (url, username, token) = (account.Url, "auditor@acme.example", "token");
var folder = Path.Combine(AppContext.BaseDirectory, "team");
var output = Directory.CreateTempSubdirectory("audit-").FullName;

var team = new TeamFolder(folder);
using var zendesk = new ZendeskClient(url, ZendeskCredential.ApiToken(username, token));
AuditReport report = await new AccessAuditor(team, zendesk).RunAsync(AuditPolicy.ZendeskGlobal);

var roster = await team.ReadAsync();
Console.WriteLine($"{roster.Members.Count} member, {report.Verdict}, {report.Findings.Count}");

PrivateFile.Write(Path.Combine(output, "audit.md"), file => file.Write(Encoding.UTF8.GetBytes(report.ToMarkdown())));
File.WriteAllText(Path.Combine(output, "audit.html"), report.ToHtml());

using var refused = new ZendeskClient(url, ZendeskCredential.ApiToken(username, "any-token"));
try
{
    await refused.ListAgentsAsync().CountAsync();
}
catch (SupportOpsApiException exception)
{
    Console.WriteLine($"{exception.Status}: {exception.Message}");
}
