// Reads a Zendesk account in the two ways there are: by hand, and from a host with two instances; and the tickets of a
// view. The account is the stand-in server's, so this runs as it is.
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ReadZendesk;
using SupportOps.Auditing;
using SupportOps.Channels;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

await using var account = await ZendeskServer.StartAsync(z => z.Agents(250).RateLimitEvery(3)
    .Tickets(120).View("Emergencies", v => v.Shows(ticket => ticket.Id % 2 == 0)));
var (url, username, token, cancellationToken) = (account.Url, "auditor@acme.example", "token", CancellationToken.None);

using var zendesk = new ZendeskClient(url, ZendeskCredential.ApiToken(username, token));
var suspended = 0;
await foreach (var agent in zendesk.ListAgentsAsync(cancellationToken))
{
    suspended += agent.Suspended is true ? 1 : 0;
}

var builder = Host.CreateApplicationBuilder(args);
builder.Configuration["Zendesk:Global:BaseAddress"] = url.AbsoluteUri;
builder.Configuration["Zendesk:Global:OAuthToken"] = token;
builder.Services.AddSupportOpsZendesk("global", builder.Configuration.GetSection("Zendesk:Global"));
builder.Services.AddSupportOpsZendesk("global-sandbox", options =>
{
    options.BaseAddress = url;
    options.OAuthToken = token;
});
using var host = builder.Build();
await host.StartAsync(cancellationToken);
var directory = host.Services.GetRequiredKeyedService<IAgentDirectory>("global");
var pages = await directory.ListAgentPagesAsync(cancellationToken).CountAsync(cancellationToken);

var changes = new ChangeLog();
await foreach (var page in zendesk.ExportUsersAsync(changes.Since, cancellationToken))
{
    changes.Apply(page.Users);
    changes.Save(page.Cursor); // the next run goes on from here: ExportUsersAsync(cursor)
}

var unassigned = new List<SupportTicket>();
await foreach (var view in zendesk.ListViewsAsync(cancellationToken))
{
    await foreach (var ticket in zendesk.ListTicketsAsync(view.Id, cancellationToken))
    {
        if (ticket.Assignee is null)
        {
            unassigned.Add(ticket);
        }
    }
}

Console.WriteLine(
    $"{pages} pages, {suspended} suspended, {changes.Count} changed users, {unassigned.Count} unassigned tickets.");
