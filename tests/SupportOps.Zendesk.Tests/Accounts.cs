using SupportOps.Auditing;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests;

/// <summary>What most tests ask of a client and a stand-in account.</summary>
internal static class Accounts
{
    public const string Canary = "CANARY-8d77e1b2";

    public static ZendeskCredential Credential { get; } = ZendeskCredential.ApiToken("auditor@acme.test", Canary);

    /// <summary>A client whose waits take no time and whose deadlines never come by themselves.</summary>
    public static ZendeskClient ClientOf(ZendeskServer server, TestClock? clock = null, LogLines? log = null) =>
        new(PatientOptions(server.Url), loggers: log, time: clock ?? LeapingClock());

    public static ZendeskClient ClientOf(Uri address) => new(PatientOptions(address), time: LeapingClock());

    public static TestClock LeapingClock() => new() { IsWait = wait => wait < TimeSpan.FromHours(1) };

    public static ZendeskOptions PatientOptions(Uri address)
    {
        var options = new ZendeskOptions();
        Configure(options, address);
        return options;
    }

    public static void Configure(ZendeskOptions options, Uri address)
    {
        options.BaseAddress = address;
        options.Username = "auditor@acme.test";
        options.ApiToken = Canary;
        options.AttemptTimeout = TimeSpan.FromHours(1);
        options.CallTimeout = TimeSpan.FromHours(2);
        options.ListingTimeout = TimeSpan.FromHours(3);
    }

    public static async Task<List<Agent>> ListAsync(IAgentDirectory directory)
    {
        var agents = new List<Agent>();
        await foreach (var page in directory.ListAgentPagesAsync())
        {
            agents.AddRange(page.Agents);
        }

        return agents;
    }

    public static Task<SupportOpsApiException> FailAsync(IAgentDirectory directory) =>
        Assert.ThrowsAsync<SupportOpsApiException>(() => ListAsync(directory));

    public static async Task<(SupportOpsApiException Error, List<Agent> Before)> FailAfterAsync(
        IAgentDirectory directory)
    {
        var before = new List<Agent>();
        var error = await Assert.ThrowsAsync<SupportOpsApiException>(async () =>
        {
            await foreach (var page in directory.ListAgentPagesAsync())
            {
                before.AddRange(page.Agents);
            }
        });
        return (error, before);
    }
}
