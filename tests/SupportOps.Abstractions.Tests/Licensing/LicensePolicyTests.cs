using SupportOps.Licensing;

namespace SupportOps.Abstractions.Tests.Licensing;

public sealed class LicensePolicyTests
{
    private static readonly LicenseRequest Request = new()
    {
        Tier = LicenseTier.Ultimate,
        Today = new DateOnly(2028, 2, 29),
        Issue = "https://gitlab.example/issues/1",
    };

    [Fact]
    public void SelfManaged_WithoutDuo_IsALegacyLicenceOfAYearAtMost()
    {
        var decision = LicensePolicy.Default.Decide(Request);

        Assert.Equal((LicenseRoute.LegacyLicense, true), (decision.Route, decision.IsReady));
        Assert.Equal(
            (new DateOnly(2028, 2, 29), new DateOnly(2029, 2, 28), Request.Issue),
            (decision.License!.Start, decision.License.End, decision.License.Notes));
    }

    [Fact]
    public void Tier_OrHostingThatThereIsNot_IsRefused()
    {
        Assert.Throws<ArgumentException>(
            () => LicensePolicy.Default.Decide(Request with { Tier = (LicenseTier)7, NeedsDuo = true }));
        Assert.Throws<ArgumentException>(
            () => LicensePolicy.Default.Decide(Request with { Hosting = (LicenseHosting)7 }));
    }

    [Fact]
    public void Today_OfTheLastYear_EndsWithTheCalendar() => Assert.Equal(
        DateOnly.MaxValue,
        LicensePolicy.Default.Decide(Request with { Today = DateOnly.MaxValue.AddDays(-9) }).License!.End);

    [Fact]
    public void Duo_IsNeverALegacyLicence()
    {
        var staging = LicensePolicy.Default.Decide(Request with { NeedsDuo = true, ProductionReason = " " });
        var production = LicensePolicy.Default.Decide(
            Request with { NeedsDuo = true, ProductionReason = "Only production shows the fault." });

        Assert.Equal((LicenseRoute.StagingCloudLicense, "#g_provision"), (staging.Route, staging.AskIn));
        Assert.Equal((LicenseRoute.ZeroDollarSubscription, "#sales-support"), (production.Route, production.AskIn));
        Assert.All(
            [staging, production],
            decision => Assert.Contains("A legacy licence does not work with GitLab Duo.", decision.Reasons));
        Assert.All([staging, production], decision => Assert.Null(decision.License));
    }

    [Fact]
    public void GitLabCom_WithoutDuo_HasNothingToIssue()
    {
        var decision = LicensePolicy.Default.Decide(Request with { Hosting = LicenseHosting.GitLabCom });

        Assert.Equal((LicenseRoute.None, false), (decision.Route, decision.IsReady));
    }

    [Fact]
    public void Request_ThatLacksSomething_SaysEverythingAtOnce()
    {
        var decision = LicensePolicy.Default.Decide(Request with
        {
            Issue = null,
            HoldsUnexpiredLicense = true,
            End = new DateOnly(2029, 3, 1),
        });

        Assert.Equal((3, false), (decision.Missing.Count, decision.IsReady));
        Assert.Null(decision.License);
        Assert.Single(LicensePolicy.Default.Decide(Request with { End = Request.Today }).Missing);
        Assert.Empty(LicensePolicy.Default.Decide(
            Request with { HoldsUnexpiredLicense = true, UnexpiredLicenseReason = "A second instance." }).Missing);
    }
}
