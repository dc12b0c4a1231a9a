namespace SupportOps.Testing.Tests;

public sealed class ForeignHostTests
{
    [Theory]
    [InlineData("Authorization", "Bearer x", true)]
    [InlineData("PRIVATE-TOKEN", "x", true)]
    [InlineData("Cookie", "session=x", true)]
    [InlineData("Accept", "application/json", false)]
    public async Task Host_SeesWhetherACredentialCameAlong(string header, string value, bool seen)
    {
        await using var foreign = await ForeignHost.StartAsync("""{"users":[]}""");
        using var http = new HttpClient { DefaultRequestHeaders = { { header, value } } };

        Assert.Equal("""{"users":[]}""", await http.GetStringAsync(new Uri(foreign.Url, "/api/v2/users")));

        Assert.Equal(seen, foreign.HasSeenCredential);
        var error = Assert.Throws<RequestExpectationException>(foreign.ShouldNotHaveBeenAsked);
        Assert.Equal(seen, error.Message.EndsWith("and a credential came along.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Host_ThatNobodyAsked_IsContent()
    {
        await using var foreign = await ForeignHost.StartAsync();

        foreign.ShouldNotHaveBeenAsked();
        Assert.False(foreign.HasSeenCredential);
    }
}
