using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Abstractions.Tests.Auditing.Waivers;

public sealed class WaiverTests
{
    private const string Light = "ZD-LIGHT-AGENT";
    private const string Name = "ZD-NAME-MISMATCH";

    [Theory]
    [InlineData("apine@x.test")]
    [InlineData("APINE@X.TEST")]
    [InlineData("1")]
    public void Subject_ByAddressOrId_IsWaived(string subject)
    {
        var waiver = Waived.Of(Light, subject);

        var report = Waived.Report.With(waiver);

        var finding = report.Findings.Single(finding => finding.Code == Light);
        Assert.Equal((FindingStatus.Waived, waiver), (finding.Status, finding.Waiver));
        Assert.Equal([finding.Fingerprint], report.Waivers!.Outcomes[0].Fingerprints);
        Assert.Equal(FindingStatus.Open, report.StatusOf(Name));
    }

    [Theory]
    [InlineData("apine@x.test ")]
    [InlineData("pine@x.test")]
    [InlineData("01")]
    [InlineData("Ada Pine")]
    [InlineData("ada_pine.yaml")]
    public void Subject_ThatIsNotExact_WaivesNothing(string subject)
    {
        var report = Waived.Report.With(Waived.Of(Light, subject));

        Assert.Equal((FindingStatus.Open, WaiverState.Unused), (report.StatusOf(Light), report.State()));
    }

    [Fact]
    public void EveryFinding_WhenWaived_LeavesACleanVerdictAndKeepsTheOther()
    {
        var report = Waived.Report.With(Waived.Of(Light), Waived.Of(Name));

        Assert.Equal((Verdict.Clean, Verdict.Findings), (report.Verdict, report.Waivers!.VerdictWithout));
        Assert.False(report.HasFindingsFrom(Severity.Info));
    }

    [Fact]
    public void Check_OfAWaivedFinding_KeepsItsRawStatus() => Assert.Equal(
        RuleStatus.Fail,
        Waived.Report.With(Waived.Of(Light)).Checks.Single(check => check.Rule.Code == Light).Status);

    [Fact]
    public void Report_WithoutWaivers_HasNoRowAboutThem()
    {
        Assert.DoesNotContain(Waived.Report.Checks, check => check.Rule.Code == "AUD-WAIVER");
        Assert.Equal(Waived.Report, new AuditReview().Apply(Waived.Report) with { Evidence = Waived.Report.Evidence });
    }

    [Fact]
    public void Report_WithAnEmptyList_HasARowThatPasses()
    {
        var check = Waived.Report.With([]).Checks[^1];

        Assert.Equal(("AUD-WAIVER", RuleStatus.Pass), (check.Rule.Code, check.Status));
    }

    [Fact]
    public void MissingUser_ByAddress_IsWaived() => Assert.Equal(
        FindingStatus.Waived,
        Given.Snapshot([Given.Member(id: 9)], Given.Agent()).Report()
            .With(Waived.Of("ZD-MISSING-USER")).StatusOf("ZD-MISSING-USER"));

    [Fact]
    public void Agent_OutsideTheTeam_IsWaivedById() => Assert.Equal(
        FindingStatus.Waived,
        Given.Snapshot([Given.Member()], Given.Agent(), Given.Agent(email: null, id: 7) with { Suspended = true })
            .Report().With(Waived.Of("ZD-SUSPENDED", "7")).StatusOf("ZD-SUSPENDED"));

    [Fact]
    public void LastDay_IsInclusive()
    {
        var last = Waived.Report.With(Waived.Of(Light) with { Expires = Waived.Today });
        var over = Waived.Report.With(Waived.Of(Light) with { Expires = Waived.Today.AddDays(-1) });

        Assert.Equal((WaiverState.Applied, WaiverState.Expired), (last.State(), over.State()));
        Assert.Equal(FindingStatus.Open, over.StatusOf(Light));
    }

    [Fact]
    public void ExpiredWaiver_SaysWhyItsFindingCameBack()
    {
        var note = Assert.Single(
            Waived.Report.With(Waived.Of(Light) with { Expires = Waived.Today.AddDays(-1) }).Notes());

        Assert.Equal(
            "The waiver of ZD-LIGHT-AGENT for apine@x.test (boss@x.test, OPS-12) ended on 2025-12-31. It waives "
                + "nothing, and the finding it names counts again.",
            note.Message);
        Assert.Equal((Severity.Medium, FindingStatus.Open), (note.Severity, note.Status));
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public void NearExpiry_IsANoteAndStillWaives(int days, int notes)
    {
        var report = Waived.Report.With(
            Waived.Of(Light) with { Expires = Waived.Today.AddDays(days) }, Waived.Of(Name));

        Assert.Equal((notes, Verdict.Clean), (report.Notes().Count, report.Verdict));
        Assert.All(report.Notes(), note => Assert.Equal(Severity.Info, note.Severity));
    }

    [Fact]
    public void Term_OfAQuarter_IsTheLongest()
    {
        var quarter = Waived.Of(Light) with { Expires = new DateOnly(2026, 4, 1) };
        var longer = quarter with { Expires = new DateOnly(2026, 4, 2) };

        Assert.Equal(WaiverState.Applied, Waived.Report.With(quarter).State());
        Assert.Equal(WaiverState.TooLong, Waived.Report.With(longer).State());
        Assert.Equal(FindingStatus.Open, Waived.Report.With(longer).StatusOf(Light));
    }

    [Fact]
    public void Term_RunsFromTheDayOfAgreement_NeverFromALaterOne()
    {
        var old = Waived.Of(Light) with { Created = new DateOnly(2025, 11, 1), Expires = new DateOnly(2026, 2, 2) };
        var future = Waived.Of(Light) with { Created = new DateOnly(2030, 1, 1), Expires = new DateOnly(2030, 2, 1) };

        Assert.Equal(WaiverState.TooLong, Waived.Report.With(old).State());
        Assert.Equal(WaiverState.TooLong, Waived.Report.With(future).State());
    }

    [Fact]
    public void TwoWaivers_ForOneFinding_WaiveNothing()
    {
        var report = Waived.Report.With(Waived.Of(Light), Waived.Of(Light, "1"));

        Assert.Equal((WaiverState.Ambiguous, WaiverState.Ambiguous), (report.State(), report.State(1)));
        Assert.Equal(FindingStatus.Open, report.StatusOf(Light));
        Assert.Equal(2, report.Notes().Count);
    }

    [Fact]
    public void RenewedWaiver_BesideItsExpiredOne_Waives() => Assert.Equal(
        FindingStatus.Waived,
        Waived.Report.With(Waived.Of(Light) with { Expires = Waived.Today.AddDays(-1) }, Waived.Of(Light))
            .StatusOf(Light));

    [Fact]
    public void Subject_ThatFitsTwoAccounts_WaivesNothing()
    {
        var light = ZendeskRoles.Global.LightAgent;
        var report = Given.Snapshot(
            [Given.Member(), Given.Member(name: "Ada Pine Two", id: 2)],
            Given.Agent() with { CustomRole = light },
            Given.Agent(name: "Ada Pine Two", id: 2) with { CustomRole = light }).Report();

        Assert.Equal(WaiverState.Ambiguous, report.With(Waived.Of(Light)).State());
        Assert.Equal(WaiverState.Applied, report.With(Waived.Of(Light, "2")).State());
    }

    [Fact]
    public void UnusedWaiver_IsAFinding()
    {
        var report = Waived.Report.With(Waived.Of("ZD-SUSPENDED"));

        Assert.Equal(WaiverState.Unused, report.State());
        Assert.Contains("is not used", Assert.Single(report.Notes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnusedWaiver_WhileNotEverythingWasRead_IsNotCalledSo()
    {
        var report = Given.Snapshot([Given.Member()], Given.Agent()).Stopped().Report().With(Waived.Of(Light));

        Assert.Equal(WaiverState.Undecided, report.State());
        Assert.Empty(report.Notes());
    }

    [Fact]
    public void InconclusiveFinding_IsNeverWaived() => Assert.Equal(
        FindingStatus.Inconclusive,
        Given.Snapshot([Given.Member(id: 9)], Given.Agent()).Stopped().Report()
            .With(Waived.Of("ZD-MISSING-USER")).StatusOf("ZD-MISSING-USER"));

    [Fact]
    public void IncompleteAudit_WithEverythingWaived_StaysIncomplete()
    {
        var snapshot = Given.Snapshot([Given.Member()], Given.Agent() with { Suspended = true }).Stopped();

        Assert.Equal(Verdict.Incomplete, snapshot.Report().With(Waived.Of("ZD-SUSPENDED", "1")).Verdict);
    }

    [Fact]
    public void Waiver_OfAnotherInstance_IsLeftAlone()
    {
        var report = Waived.Report.With(Waived.Of(Light) with { Instance = "us-government" });

        Assert.Equal((WaiverState.OtherInstance, FindingStatus.Open), (report.State(), report.StatusOf(Light)));
        Assert.Empty(report.Notes());
    }

    [Theory]
    [InlineData("")]
    [InlineData("*@x.test")]
    [InlineData("*")]
    public void Waiver_ThatIsMalformed_WaivesNothingAndSaysSo(string subject)
    {
        var report = Waived.Report.With(Waived.Of(Name, subject));

        Assert.Equal((WaiverState.Malformed, FindingStatus.Open), (report.State(), report.StatusOf(Name)));
        Assert.Contains("It waives nothing.", Assert.Single(report.Notes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MalformedEntry_OfAFile_IsAFindingAtItsPlace()
    {
        var location = new FileLocation("waivers.yaml", 3, 5);
        var list = new WaiverList
        {
            Waivers = [],
            Malformed = [new MalformedWaiver { Problem = "`owner` is missing.", Location = location }],
        };

        var note = Assert.Single(new AuditReview { Waivers = list }.Apply(Waived.Report).Notes());

        Assert.Equal(location, note.Location);
        Assert.Equal("waivers.yaml:3:5: `owner` is missing. It waives nothing.", note.Message);
    }

    [Fact]
    public void Wildcard_WhenAllowed_CoversNothingHighOrCritical()
    {
        var review = new AuditReview
        {
            Waivers = new WaiverList { Waivers = [Waived.Of(Light, Waiver.Everybody), Waived.Of(Name, "*")] },
            WaiverTerms = new WaiverTerms { AllowsWildcards = true },
        };

        var report = review.Apply(Waived.Report);

        Assert.Equal((FindingStatus.Open, FindingStatus.Waived), (report.StatusOf(Light), report.StatusOf(Name)));
        Assert.Equal((WaiverState.Unused, WaiverState.Applied), (report.State(), report.State(1)));
    }

    [Fact]
    public void Wildcard_BesideAName_LeavesItToTheName()
    {
        var named = Waived.Of(Name);
        var review = new AuditReview
        {
            Waivers = new WaiverList { Waivers = [Waived.Of(Name, "*"), named] },
            WaiverTerms = new WaiverTerms { AllowsWildcards = true },
        };

        var report = review.Apply(Waived.Report);

        Assert.Equal((WaiverState.Unused, WaiverState.Applied), (report.State(), report.State(1)));
        Assert.Equal(named, report.Findings.Single(finding => finding.Code == Name).Waiver);
    }

    [Fact]
    public void Report_ThatWasReviewed_IsRefused() => Assert.Throws<ArgumentException>(
        () => Waived.Report.With(Waived.Of(Light)).With(Waived.Of(Name)));
}
