using System.Text.Json.Nodes;
using SupportOps.Http.Tests;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests;

/// <summary>Answers that other projects recorded from the real service, read in place.</summary>
public sealed class RecordedAnswersTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [SharedFact("contracts")]
    public async Task Page_Recorded_IsReadToTheLastRecordAndNotTakenForTheEnd()
    {
        var body = Read("users_cursor_page.size100.interaction.json")["response"]!["body"]!;
        await File.WriteAllTextAsync(_file, body.ToJsonString());

        var (error, before) = await Accounts.FailAfterAsync(new ZendeskUsersFile(_file));

        Assert.Equal(RolesOf(body).Count(role => role is "agent" or "admin"), before.Count);
        Assert.All(before, agent => Assert.NotNull(agent.Host));
        Assert.Contains("meta.has_more is true", error.Message, StringComparison.Ordinal);
    }

    [SharedFact("contracts")]
    public async Task Pages_Recorded_AreFollowedByTheirCursors()
    {
        var pages = Read("users_cursor_pages.size1.interactions.json").AsArray()
            .Select(interaction => interaction!["response"]!["body"]!.ToJsonString()).ToList();
        var asked = new List<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked.Add(context.Request.Query["page[after]"].ToString());
            context.Response.ContentType = "application/json";
            return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(
                context.Response, asked.Count <= pages.Count ? pages[asked.Count - 1] : "");
        });
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        var error = await Accounts.FailAsync(client);

        Assert.Contains($"page {pages.Count + 1} of the agents", error.Message, StringComparison.Ordinal);
        Assert.Equal(pages.Select(CursorOf), asked.Skip(1));
    }

    [SharedFact("contracts")]
    public async Task OffsetPage_Recorded_IsOnePageOfMore()
    {
        var body = Read("users_offset_page1.interaction.json")["response"]!["body"]!;
        await File.WriteAllTextAsync(_file, body.ToJsonString());

        var error = await Accounts.FailAsync(new ZendeskUsersFile(_file));

        Assert.Contains("next_page is not null", error.Message, StringComparison.Ordinal);
    }

    [SharedFact("contracts")]
    public async Task UsersOfACustomRole_Recorded_AreAWholeFile()
    {
        await File.WriteAllTextAsync(_file, Read("users_by_permission_set.offset.json").ToJsonString());

        var agent = Assert.Single(await Accounts.ListAsync(new ZendeskUsersFile(_file)));

        Assert.NotNull(agent.CustomRole);
        Assert.False(agent.Suspended);
    }

    [SharedFact("contracts")]
    public async Task CurrentUser_Recorded_IsRead()
    {
        var body = Read("users_me.enterprise_admin.interaction.json")["response"]!["body"]!.ToJsonString();
        await using var server = await LoopbackServer.AnsweringAsync(200, body);
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        var user = await client.GetCurrentUserAsync();

        Assert.Equal("admin", user.Role);
        Assert.NotNull(user.CustomRole);
    }

    [SharedFact("contracts")]
    public async Task Error_Recorded_GivesItsCode()
    {
        var body = Read("error_404_record_not_found.interaction.json")["response"]!["body"]!.ToJsonString();
        await using var server = await LoopbackServer.AnsweringAsync(404, body);
        using var client = new ZendeskClient(server.Url, Accounts.Credential);

        Assert.Equal("RecordNotFound", (await Accounts.FailAsync(client)).Code);
    }

    public void Dispose() => File.Delete(_file);

    private static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(
        RepositoryRoot.SharedPathOf("contracts", "examples", "zendesk", name)))!;

    private static IEnumerable<string> RolesOf(JsonNode body) =>
        body["users"]!.AsArray().Select(user => user!["role"]!.GetValue<string>());

    private static string CursorOf(string page) => JsonNode.Parse(page)!["meta"]!["after_cursor"]!.GetValue<string>();
}
