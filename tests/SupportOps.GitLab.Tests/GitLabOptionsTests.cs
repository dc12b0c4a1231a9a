namespace SupportOps.GitLab.Tests;

public class GitLabOptionsTests
{
    private readonly GitLabOptionsValidator _validator = new();

    [Fact]
    public void Options_WithATokenOnly_LeadToGitLab()
    {
        var options = new GitLabOptions { Token = Tracker.Token };

        Assert.True(_validator.Validate("support", options).Succeeded);
        Assert.Equal("GitLab at gitlab.com", options.ToString());
    }

    [Theory]
    [InlineData("http://gitlab.com", "uses http")]
    [InlineData("https://user:pass@gitlab.com", "user name or password")]
    [InlineData("https://gitlab.com?x=1", "query")]
    [InlineData("gitlab.com", "not absolute")]
    public void Address_ThatCannotBeUsed_IsRefused(string address, string message) =>
        Refused(options => options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute), message);

    [Theory]
    [InlineData("https://gitlab.com", "https://gitlab.com/api/v4/user")]
    [InlineData("https://gitlab.com/api/v4/", "https://gitlab.com/api/v4/user")]
    [InlineData("https://code.test/gitlab/", "https://code.test/gitlab/api/v4/user")]
    [InlineData("http://127.0.0.1:8080", "http://127.0.0.1:8080/api/v4/user")]
    public void Address_ThatCanBeUsed_LeadsToTheApi(string address, string call) =>
        Assert.Equal(call, GitLabAddress.Parse(new Uri(address)).Of("user").AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("line\n")]
    [InlineData("Bearer abc")]
    [InlineData("PRIVATE-TOKEN:abc")]
    [InlineData("tökén")]
    public void Token_ThatCannotBeRight_IsRefused(string token) => Refused(options => options.Token = token, "Token");

    [Theory]
    [InlineData("group/name", "group%2Fname")]
    [InlineData("278964", "278964")]
    [InlineData("a b/ü", "a%20b%2F%C3%BC")]
    public void Path_OfAProject_IsOnePartOfTheAddress(string path, string part) =>
        Assert.Equal(part, GitLabAddress.Segment(path));

    [Theory]
    [InlineData("")]
    [InlineData("/group/name")]
    [InlineData("group/name/")]
    [InlineData("group/../name")]
    [InlineData("..")]
    [InlineData("group/na\nme")]
    public void Path_ThatLeadsElsewhere_IsRefused(string path) =>
        Assert.Throws<ArgumentException>(() => GitLabAddress.Segment(path));

    private void Refused(Action<GitLabOptions> change, string message)
    {
        var options = new GitLabOptions { Token = Tracker.Token };
        change(options);

        var failure = Assert.Single(_validator.Validate("support", options).Failures!);

        Assert.StartsWith("GitLab instance 'support': ", failure, StringComparison.Ordinal);
        Assert.Contains(message, failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Tracker.Token, failure, StringComparison.Ordinal);
    }
}
