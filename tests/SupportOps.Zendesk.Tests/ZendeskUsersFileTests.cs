using System.Text;

namespace SupportOps.Zendesk.Tests;

public sealed class ZendeskUsersFileTests : IDisposable
{
    private const string Ada =
        """{"id":1,"name":"Ada","role":"agent","suspended":true,"url":"https://a.zendesk.com/api/v2/users/1.json"}""";
    private const string Eve = """{"id":2,"name":"Eve","role":"end-user"}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("supportops-users");

    [Theory]
    [InlineData($"[{Ada},{Eve}]")]
    [InlineData($"\n  [{Ada},{Eve}]\n")]
    [InlineData($$"""{"users":[{{Ada}},{{Eve}}]}""")]
    [InlineData($$"""{"users":[{{Ada}},{{Eve}}],"next_page":null,"previous_page":null,"count":2}""")]
    [InlineData($$"""{"users":[{{Ada}},{{Eve}}],"links":{"next":"y"},"meta":{"has_more":false,"after_cursor":"x"} }""")]
    [InlineData($$"""{"users":[{{Ada}},{{Eve}}],"end_of_stream":true,"after_url":"x"}""")]
    public async Task File_OfAllUsers_GivesItsAgents(string text)
    {
        var file = Write(text);

        var agent = Assert.Single(await Accounts.ListAsync(file));

        Assert.Equal((1, "Ada", true, "a.zendesk.com"), (agent.Id.Value, agent.Name, agent.Suspended, agent.Host));
        Assert.Null(file.Host);
        Assert.Equal("users.json", file.Endpoint);
        Assert.Null(await file.FindRoleIdsAsync());
    }

    [Theory]
    [InlineData($"[{Ada}]")]
    [InlineData($$"""{"users":[{{Ada}}]}""")]
    public async Task File_WithAByteOrderMark_IsRead(string text) =>
        Assert.Single(await Accounts.ListAsync(Write(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))));

    [Theory]
    [InlineData("\"next_page\":\"https://acme.zendesk.com/api/v2/users?page=2\"", "next_page is not null")]
    [InlineData("\"previous_page\":\"https://acme.zendesk.com/api/v2/users?page=1\"", "previous_page is not null")]
    [InlineData("\"next_page\":2", "next_page is not null")]
    [InlineData("\"meta\":{\"has_more\":true}", "meta.has_more is true")]
    [InlineData("\"has_more\":true", "has_more is true")]
    [InlineData("\"end_of_stream\":false", "end_of_stream is false")]
    [InlineData("\"count\":2", "count is 2, but it holds 1")]
    [InlineData("\"count\":2,\"next_page\":null", "count is 2, but it holds 1")]
    [InlineData("\"count\":1e400", "count is 1e400, but it holds 1")]
    public async Task File_OfOnePageOfMore_GivesItsAgentsAndThenAnError(string member, string message)
    {
        var (error, before) = await Accounts.FailAfterAsync(Write($$"""{"users":[{{Ada}}],{{member}}}"""));

        Assert.Single(before);
        Assert.Contains(
            "users.json is one page of a longer listing: " + message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("null")]
    public async Task File_WithACountThatItHolds_IsWhole(string count) =>
        Assert.Single(await Accounts.ListAsync(Write($$"""{"users":[{{Ada}}],"count":{{count}}}""")));

    [Theory]
    [InlineData("", ":1:1 is not valid JSON")]
    [InlineData("[\n" + Ada, ":2:")]
    [InlineData("[\n{\"id\":1,}]", ":2:9 is not valid JSON")]
    [InlineData("[{\"id\":\"1\"}]", "(record 1, $[0].id)")]
    [InlineData("{\"users\":[" + Ada + ",{\"id\":2,\"role\":true}]}", "(record 2, $.users[1].role)")]
    [InlineData("[] []", ":1:4 is not valid JSON")]
    [InlineData("{}", "holds no users array")]
    [InlineData("null", "holds no users array")]
    [InlineData("{\"users\":null}", "holds no users array")]
    [InlineData("{\"users\":{}}", "$.users")]
    [InlineData("\"users\"", "wrong kind")]
    [InlineData("5", "wrong kind")]
    [InlineData("[null]", "record 1 is null")]
    [InlineData("[" + Ada + ",{\"id\":3}]", "record 2 has no role")]
    [InlineData("[{\"role\":\"agent\"}]", "record 1 has no id")]
    public async Task File_OfAnotherShape_IsAnErrorThatNamesThePlace(string text, string message)
    {
        var (error, before) = await Accounts.FailAfterAsync(Write(text));

        Assert.Empty(before);
        Assert.Contains("users.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsNested_TooDeep_IsAnError()
    {
        var deep = new string('[', 40) + new string(']', 40);

        var error = await Accounts.FailAsync(Write($$"""[{"id":1,"role":"agent","user_fields":{{deep}}}]"""));

        Assert.Contains("not valid JSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatDoesNotExist_IsNotFound()
    {
        var file = new ZendeskUsersFile(Path.Combine(_folder.FullName, "absent.json"));

        await Assert.ThrowsAsync<FileNotFoundException>(() => Accounts.ListAsync(file));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ZendeskUsersFile Write(string text, Encoding? encoding = null)
    {
        var path = Path.Combine(_folder.FullName, "users.json");
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return new ZendeskUsersFile(path);
    }
}
