using SupportOps.Auditing;

namespace SupportOps.Abstractions.Tests.Auditing.Rules;

public sealed class MemberHasAgentRuleTests
{
    private const string Code = "ZD-MISSING-USER";

    [Fact]
    public void Member_WhoseIdNoAgentHas_IsReportedOnce()
    {
        var finding = Assert.Single(
            Given.Snapshot([Given.Member()], Given.Agent("Other", "other@x.test", id: 2)).Findings(Code));

        Assert.Equal("apine@x.test", finding.TeamMember);
        Assert.Null(finding.ZendeskUserId);
        Assert.Equal(Severity.High, finding.Severity);
    }

    [Fact]
    public void Member_WithStaleId_IsMissingAndTheMessageNamesTheNearestAgent()
    {
        var finding = Assert.Single(Given.Snapshot([Given.Member()], Given.Agent(id: 2)).Findings(Code));

        Assert.Contains("Ada Pine (2)", finding.Message, StringComparison.Ordinal);
        Assert.Contains("stale", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Member_WithoutIdAndWithoutMatchingAddress_IsReported() =>
        Assert.Single(Given.Snapshot([Given.Member(id: null)], Given.Agent(email: "other@x.test")).Findings(Code));

    [Fact]
    public void Member_WithoutIdButWithMatchingAddressInOtherCase_IsNotReported() =>
        Assert.Empty(Given.Snapshot([Given.Member(id: null)], Given.Agent(email: "APINE@X.TEST")).Findings(Code));

    [Fact]
    public void Member_WhoIsMissing_GetsNoFurtherMemberChecks()
    {
        var report = Given.Snapshot([Given.Member()], Given.Agent("Other", "apine@x.test", id: 2)).Report();

        Assert.Equal([Code], report.Findings.Select(
            finding => finding.Code).Where(code => code.StartsWith("ZD-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Member_WhoIsMissingFromAPartialListing_IsInconclusive()
    {
        var finding = Assert.Single(
            Given.Snapshot([Given.Member()], Given.Agent("Other", "other@x.test", id: 2)).Stopped().Findings(Code));

        Assert.Equal(FindingStatus.Inconclusive, finding.Status);
    }

    [Fact]
    public void Member_WithNeitherIdNorUsableAddress_IsInconclusive()
    {
        var finding = Assert.Single(
            Given.Snapshot([Given.Member(email: null, id: null)], Given.Agent()).Findings(Code));

        Assert.Equal(FindingStatus.Inconclusive, finding.Status);
    }

    [Fact]
    public void Member_WithoutUsGovernmentAccount_IsNormal() =>
        Assert.Empty(Given.Snapshot(
            [Given.Member()], Given.Agent("Other", "other@x.test", id: 2)).UsGovernment().Findings(Code));
}
