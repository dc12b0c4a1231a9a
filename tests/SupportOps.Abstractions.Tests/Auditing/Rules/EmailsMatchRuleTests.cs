using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class EmailsMatchRuleTests
{
    private const string Code = "ZD-EMAIL-MISMATCH";

    [Theory]
    [InlineData("ada@x.test", false)]
    [InlineData("apine+zd@x.test", true)]
    [InlineData("a.pine@x.test", true)]
    [InlineData("apine@y.test", false)]
    [InlineData("apine@x.test ", false)]
    public void Address_ThatDiffers_IsReported(string zendesk, bool isVariant)
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Given.Agent(email: zendesk)).Findings(Code));

        Assert.Equal(isVariant, finding.Message.Contains("alias", StringComparison.Ordinal));
    }

    [Fact]
    public void Address_InOtherCase_IsEqual() =>
        Assert.Empty(Given.Snapshot([Given.Member()], Given.Agent(email: "APine@X.test")).Findings(Code));

    [Fact]
    public void Address_MissingInZendesk_IsInconclusive()
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Given.Agent(email: null)).Findings(Code));

        Assert.Equal(FindingStatus.Inconclusive, finding.Status);
    }

    [Fact]
    public void Address_UnusableInTheFile_IsInconclusiveAndAnIntegrityFinding()
    {
        var snapshot = Given.Snapshot([Given.Member(email: "nobody")], Given.Agent());

        Assert.Equal(FindingStatus.Inconclusive, Assert.Single(snapshot.Findings(Code)).Status);
        Assert.Single(snapshot.Findings("AUD-EMAIL-UNUSABLE"));
    }
}
