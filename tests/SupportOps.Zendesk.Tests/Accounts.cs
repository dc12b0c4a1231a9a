using SupportOps.Auditing;
using SupportOps.Testing.Zendesk;

namespace SupportOps.Zendesk.Tests;

/// <summary>What most tests ask of a client and a stand-in account.</summary>
internal static class Accounts
{
    public const string Canary = "CANARY-8d77e1b2";

    public static ZendeskCredential Credential { get; } = ZendeskCredential.ApiToken("auditor@acme.test", Canary);

    public static ZendeskClient ClientOf(ZendeskServer server) => new(server.Url, Credential);

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
