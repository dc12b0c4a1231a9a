namespace SupportOps.TeamFiles.Tests.Members;

public sealed class EmailTests
{
    private static readonly TeamFileOptions Options = new() { EmailDomain = "gitlab.example" };

    [Theory]
    [InlineData("a+b@gitlab.example", "TY-EMAIL-ALIAS email")]
    [InlineData("'a+b@x@gitlab.example'", "TY-EMAIL-ALIAS email")]
    [InlineData("a@gitlab.test", "TY-EMAIL-DOMAIN email")]
    [InlineData("a@sub.gitlab.example", "TY-EMAIL-DOMAIN email")]
    [InlineData("a@notgitlab.example", "TY-EMAIL-DOMAIN email")]
    [InlineData("gitlab.example", "TY-EMAIL-DOMAIN email")]
    [InlineData("''", "TY-EMAIL-DOMAIN email")]
    [InlineData("a+b@gitlab.test", "TY-EMAIL-ALIAS email; TY-EMAIL-DOMAIN email")]
    [InlineData("a@GitLab.Example", "")]
    [InlineData("a.b-c_d@gitlab.example", "")]
    public void Email_AgainstTheDomain_IsChecked(string email, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With("email: " + email), Options));

    [Theory]
    [InlineData("a@anywhere.test", "")]
    [InlineData("foo", "")]
    [InlineData("a+b@anywhere.test", "TY-EMAIL-ALIAS email")]
    [InlineData("a@plus+domain.test", "")]
    public void Email_WithoutAConfiguredDomain_IsOnlyCheckedForAliases(string email, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With("email: " + email)));

    [Fact]
    public void Domain_WithItsAtSign_IsUnderstood() =>
        Assert.Empty(Findings.Of(TeamFileText.With("email: a@x.test"), new() { EmailDomain = "@x.test" }));
}
