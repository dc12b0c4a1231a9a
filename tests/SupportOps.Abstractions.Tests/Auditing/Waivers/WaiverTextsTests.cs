using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Abstractions.Tests.Auditing.Waivers;

public sealed class WaiverTextsTests
{
    private const string Light = "ZD-LIGHT-AGENT";

    [Fact]
    public void Waiver_OfAFindingThatCouldNotBeDecided_IsUndecidedAndNoFinding()
    {
        var report = Given.Snapshot([Given.Member()], Given.Agent(name: null)).Report()
            .With(Waived.Of("ZD-NAME-MISMATCH"));

        Assert.Equal(
            (FindingStatus.Inconclusive, WaiverState.Undecided), (report.StatusOf("ZD-NAME-MISMATCH"), report.State()));
        Assert.Empty(report.Notes());
    }

    [Theory]
    [InlineData("AUD-TRIPWIRE")]
    [InlineData("aud-list-incomplete")]
    [InlineData("AUD-TEAM-FILE-INVALID")]
    [InlineData("AUD-NORMALIZATION")]
    [InlineData("AUD-INSTANCE-MIXED")]
    [InlineData("AUD-WAIVER")]
    [InlineData("AUD-ADMIN-LIST-REVIEW")]
    public void Waiver_OfWhatIsAboutNobody_SaysThatItCannotBeWaived(string rule)
    {
        var report = Waived.Report.With(Waived.Of(rule, "0123456789abcdef0123456789abcdef"));

        Assert.Equal(WaiverState.Malformed, report.State());
        Assert.Contains(
            $"{rule} cannot be waived", Assert.Single(report.Notes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waiver_OfTheInputByItsFingerprint_SaysThatItCannotBeWaived()
    {
        var report = Given.Snapshot([Given.Member(email: "not an address")], Given.Agent()).Report();
        var finding = report.Findings.Single(finding => finding.Code == "AUD-EMAIL-UNUSABLE");

        var reviewed = report.With(Waived.Of(finding.Code, finding.Fingerprint));

        Assert.Equal(WaiverState.Malformed, reviewed.State());
        Assert.Contains(
            "cannot be waived by its fingerprint", Assert.Single(reviewed.Notes()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gloabl", "; global is probably meant")]
    [InlineData("us-goverment", "; us-government is probably meant")]
    [InlineData("acme-emea", "is known. It waives nothing here.")]
    public void Instance_ThatNobodyKnows_IsANote(string instance, string expected)
    {
        var report = Waived.Report.With(Waived.Of(Light) with { Instance = instance });

        var note = Assert.Single(report.Notes());
        Assert.Equal((WaiverState.OtherInstance, Severity.Info), (report.State(), note.Severity));
        Assert.Contains(expected, note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendly")]
    [InlineData("gitlab-members")]
    [InlineData("gitlab-projects")]
    [InlineData("US-Government-Sandbox")]
    public void Instance_OfAnotherAudit_IsNoNote(string instance) =>
        Assert.Empty(Waived.Report.With(Waived.Of(Light) with { Instance = instance }).Notes());

    [Theory]
    [InlineData("apine@x.test")]
    [InlineData("APINE@team.test")]
    public void Agent_NamedByItsAddress_IsAnsweredWithItsId(string subject)
    {
        var report = Given.Snapshot([Given.Member(email: "apine@team.test")], Given.Agent() with { Suspended = true })
            .Report().With(Waived.Of("ZD-SUSPENDED", subject));

        Assert.Contains(
            "a finding about an agent is named by its Zendesk id: 1.",
            Assert.Single(report.Notes()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 6, 30, "from 2026-03-30 on")]
    [InlineData(2026, 5, 31, "from 2026-03-01 on")]
    public void TooLong_WithoutADayOfAgreement_SaysFromWhenItWouldHold(int year, int month, int day, string expected)
    {
        var note = Assert.Single(
            Waived.Report.With(Waived.Of(Light) with { Expires = new DateOnly(year, month, day) }).Notes());

        Assert.Contains("waivers run for 3 months at most", note.Message, StringComparison.Ordinal);
        Assert.Contains(expected, note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "ends today, on 2026-01-01; then")]
    [InlineData(1, "ends on 2026-01-02, in 1 day; then")]
    [InlineData(2, "ends on 2026-01-03, in 2 days; then")]
    public void NearExpiry_CountsAsPeopleDo(int days, string expected) => Assert.Contains(
        expected,
        Assert.Single(Waived.Report.With(Waived.Of(Light) with { Expires = Waived.Today.AddDays(days) }).Notes())
            .Message,
        StringComparison.Ordinal);
}
