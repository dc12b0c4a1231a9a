using Consumers.Quickstart;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportOps.Auditing;
using SupportOps.Team;
using SupportOps.Testing.Zendesk;
using SupportOps.Zendesk;

await using var large = await ZendeskServer.StartAsync(z => z.WithApiToken("auditor@acme.example", "secret").Agents(5));
await using var small = await ZendeskServer.StartAsync(z => z.WithApiToken("auditor@acme.example", "secret").Agents(2));

var team = Directory.CreateTempSubdirectory("team-").FullName;
var live = await Readme.AuditAsync(large.Url, "auditor@acme.example", "secret", team);
Console.WriteLine($"live: {live.Verdict}");

var nobody = new AccessSnapshot
{
    Instance = "global",
    CapturedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
    Roster = new Roster { Members = [] },
    Agents = [],
};
Console.WriteLine($"judged: {Readme.Judge(nobody).Instance}");
Console.WriteLine($"own rule: {Readme.TakeOwnRule().Rules[^1].Descriptor.Code}");

// Two accounts in one container, each under its name.
var builder = Host.CreateApplicationBuilder();
foreach (var (name, account) in new[] { ("large", large), ("small", small) })
{
    builder.Services.AddSupportOpsZendesk(name, options =>
    {
        options.BaseAddress = account.Url;
        options.Username = "auditor@acme.example";
        options.ApiToken = "secret";
    });
}

using var host = builder.Build();
await host.StartAsync();
foreach (var name in new[] { "large", "small" })
{
    var directory = host.Services.GetRequiredKeyedService<IAgentDirectory>(name);
    var agents = await directory.ListAgentPagesAsync().SelectMany(page => page.Agents).CountAsync();
    Console.WriteLine($"{name}: {agents}");
}
