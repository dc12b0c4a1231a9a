namespace SupportOps.TeamFiles.Tests.Members;

public sealed class FocusTests
{
    [Theory]
    [InlineData("[{name: SaaS, percentage: 60}, {name: Onboarding, percentage: 40}]", "")]
    [InlineData("[{name: sElf-mAnaged, percentage: 100}, {name: ONBOARDING, percentage: 0}]", "")]
    [InlineData("[{name: SaaS, percentage: 33.3}, {name: SaaS, percentage: 33.3}, {name: SaaS, percentage: 33.4}]", "")]
    [InlineData("[{name: SaaS, percentage: 1e2}]", "")]
    [InlineData("[{name: SaaS, percentage: 0x64}]", "")]
    [InlineData("[]", "TY-FOCUS-SUM focuses")]
    [InlineData("[{name: SaaS}]", "TY-FOCUS-SUM focuses")]
    [InlineData("[{name: SaaS, percentage: null}]", "TY-FOCUS-SUM focuses")]
    [InlineData("[{name: SaaS, percentage: 99.999}]", "TY-FOCUS-SUM focuses")]
    [InlineData("[{percentage: 100}]", "")]
    [InlineData("[{name: Sass, percentage: 100}]", "TY-FOCUS-NAME focuses[0].name")]
    [InlineData("[{name: 'SaaS ', percentage: 100}]", "TY-FOCUS-NAME focuses[0].name")]
    [InlineData("[{name: 5, percentage: 100}]", "TY-TYPE focuses[0].name")]
    [InlineData("[{name: SaaS, percentage: 101}]", "TY-FOCUS-SUM focuses; TY-PERCENT-RANGE focuses[0].percentage")]
    [InlineData(
        "[{name: SaaS, percentage: 120}, {name: SaaS, percentage: -20}]",
        "TY-PERCENT-RANGE focuses[0].percentage; TY-PERCENT-RANGE focuses[1].percentage")]
    [InlineData("[{name: SaaS, percentage: .inf}]", "TY-FOCUS-SUM focuses; TY-PERCENT-RANGE focuses[0].percentage")]
    [InlineData("[{name: SaaS, percentage: .nan}]", "TY-FOCUS-SUM focuses; TY-PERCENT-RANGE focuses[0].percentage")]
    [InlineData("[{name: SaaS, percentage: 1e999}]", "TY-FOCUS-SUM focuses; TY-PERCENT-RANGE focuses[0].percentage")]
    [InlineData("[{name: SaaS, percentage: '100'}]", "TY-TYPE focuses[0].percentage")]
    [InlineData("[{name: SaaS, percentage: 100%}]", "TY-TYPE focuses[0].percentage")]
    [InlineData("[SaaS]", "TY-TYPE focuses[0]")]
    [InlineData("[null, {name: Sass, percentage: 100}]", "TY-FOCUS-NAME focuses[1].name")]
    [InlineData("{name: SaaS, percentage: 100}", "TY-TYPE focuses")]
    public void Focuses_AreChecked(string focuses, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With("focuses: " + focuses)));

    [Theory]
    [InlineData("zendesk: global, organizations: [{id: 1, percentage: 60}, {id: 2, percentage: 40}]", "")]
    [InlineData("zendesk: us-federal", "")]
    [InlineData("organizations: null", "")]
    [InlineData("zendesk: usgov", "TY-ASE-INSTANCE focuses[0].zendesk")]
    [InlineData("zendesk: Global", "TY-ASE-INSTANCE focuses[0].zendesk")]
    [InlineData("zendesk: main", "TY-ASE-INSTANCE focuses[0].zendesk")]
    [InlineData("zendesk: {main: x}", "TY-TYPE focuses[0].zendesk")]
    [InlineData("organizations: []", "TY-ASE-ORG-SUM focuses[0].organizations")]
    [InlineData("organizations: [{id: 1, percentage: 50}]", "TY-ASE-ORG-SUM focuses[0].organizations")]
    [InlineData("organizations: [{id: 1, percentage: 120}, {id: 2, percentage: -20}]", "")]
    [InlineData("organizations: [{id: x, percentage: 100}]", "TY-TYPE focuses[0].organizations[0].id")]
    [InlineData("organizations: [{id: 1, percentage: x}]", "TY-TYPE focuses[0].organizations[0].percentage")]
    [InlineData("organizations: [7]", "TY-TYPE focuses[0].organizations[0]")]
    [InlineData("organizations: {id: 1}", "TY-TYPE focuses[0].organizations")]
    public void AseFocus_IsChecked(string attributes, string expected) =>
        Assert.Equal(
            expected, Findings.Of(TeamFileText.With($"focuses: [{{{attributes}, name: ase, percentage: 100}}]")));

    [Theory]
    [InlineData("name: SaaS, zendesk: global", "TY-ASE-ATTRIBUTE focuses[0].zendesk")]
    [InlineData("name: SaaS, organizations: [{bad: 1}]", "TY-ASE-ATTRIBUTE focuses[0].organizations")]
    [InlineData("zendesk: 5", "TY-ASE-ATTRIBUTE focuses[0].zendesk")]
    [InlineData(
        "name: AES, zendesk: global",
        "TY-FOCUS-NAME focuses[0].name; TY-ASE-ATTRIBUTE focuses[0].zendesk")]
    public void AseAttribute_OnAnotherFocus_IsReported(string attributes, string expected) =>
        Assert.Equal(expected, Findings.Of(TeamFileText.With($"focuses: [{{{attributes}, percentage: 100}}]")));

    [Fact]
    public void Sum_IsReportedAtTheKeyAndSaysWhatItIs()
    {
        var text = TeamFileText.With("focuses:\n- {name: SaaS, percentage: 60}\n- {name: SaaS, percentage: 30.5}");

        var finding = Assert.Single(Findings.Read(text).Findings);

        Assert.Equal((4, 1), (finding.Line, finding.Column));
        Assert.StartsWith("The percentages add up to 90.5, not to 100.", finding.Message, StringComparison.Ordinal);
    }
}
