using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SupportOps.Http.Tests;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>The contract against answers that other projects recorded from the real service, read in place.</summary>
[Collection(RefereeGroup.Name)]
public class ContractTests(RefereeFixture referee)
{
    [RefereeTheory("contracts")]
    [InlineData("users_cursor_page.size100.interaction.json", 200, "users.json?page%5Bsize%5D=100")]
    [InlineData("users_me.enterprise_admin.interaction.json", 200, "users/me.json")]
    [InlineData("error_400_too_many_values.interaction.json", 400, "users?page%5Bsize%5D=100")]
    [InlineData("error_404_record_not_found.interaction.json", 404, "users?page%5Bsize%5D=100")]
    public async Task Answer_Recorded_KeepsTheContract(string name, int status, string call)
    {
        var file = RepositoryRoot.SharedPathOf("contracts", "examples", "zendesk", name);
        var body = JsonNode.Parse(await File.ReadAllTextAsync(file))!["response"]!["body"]!;
        await using var server = await LoopbackServer.AnsweringAsync(status, body.ToJsonString());
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Accounts.Canary);

        using var response = await http.GetAsync(new Uri(referee.Before(server.Url), "/api/v2/" + call));
        var ruling = await Ruling.OfAsync(response);

        Assert.Equal((status, null), ((int)response.StatusCode, ruling.Kind));
        Assert.Empty(ruling.Places);
    }
}
