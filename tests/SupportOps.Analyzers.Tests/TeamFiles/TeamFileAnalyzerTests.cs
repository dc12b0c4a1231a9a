using SupportOps.Analyzers.TeamFiles;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Tests.Infrastructure.Secrets;

namespace SupportOps.Analyzers.Tests.TeamFiles;

/// <summary>What the pages of the rules do not show: near misses, settings, directives, files together.</summary>
public sealed class TeamFileAnalyzerTests
{
    private const string Code = "class Sample { }";

    [Fact]
    public Task File_InOrder_IsSilent() => IsSilent(TeamFileText.Valid);

    [Fact]
    public Task File_WithoutAReferenceToSupportOps_IsCheckedAllTheSame() =>
        Fires(TeamFileText.Valid + "{|SOP4003:hobby: kites|}\n", scenario => scenario.WithoutSupportOps());

    [Theory]
    [InlineData(null)]
    [InlineData("Runbook")]
    [InlineData("Other")]
    public Task File_OfNoOrAnotherKind_IsSilent(string? kind) => Verify.IsSilentAsync<TeamFileAnalyzer>(
        Code, scenario => scenario.AdditionalFile("team/a.yaml", "name: [", kind));

    [Fact]
    public Task File_ThatIsEmpty_HasOneFinding() => Fires("{|SOP4001:|}");

    [Fact]
    public Task File_ThatDoesNotParse_HasOneFinding() => Fires("name: Ada\nregion: {|SOP4001:&a EMAE|}\n");

    [Fact]
    public Task Rule_ThatAGlobalConfigTurnsOff_IsSilent() => IsSilent(
        TeamFileText.Valid + "hobby: kites\n",
        scenario => scenario.GlobalOption("dotnet_diagnostic.SOP4003.severity", "none"));

    [Fact]
    public Task ExtraKeys_AreKnown() => IsSilent(
        TeamFileText.Valid.Replace("gitlab: {id", "gitlab: {team: x, id", StringComparison.Ordinal) + "hobby: kites\n",
        scenario => scenario.Option("supportops.team.extra_keys", "hobby, gitlab.team"));

    [Fact]
    public Task RequiredKeys_AreMissedAndKnown() => Fires(
        TeamFileText.Valid.Replace("name: Ada Quill", "{|SOP4002:name: Ada Quill|}", StringComparison.Ordinal) + "hobby: kites\n",
        scenario => scenario.Option("supportops.team.required", "hobby, github"));

    [Fact]
    public Task RequiredKey_ThatIsNull_IsMissing() => Fires(
        TeamFileText.Valid.Replace("region: EMEA", "{|SOP4002:region: ~|}", StringComparison.Ordinal),
        scenario => scenario.Option("supportops.team.required", "region"));

    [Theory]
    [InlineData("gitlab.example")]
    [InlineData("@GitLab.Example")]
    [InlineData("other.example, gitlab.example")]
    public Task Address_AtOneOfTheDomains_IsSilent(string domains) =>
        IsSilent(TeamFileText.Valid, scenario => scenario.Option("supportops.team.domains", domains));

    [Fact]
    public Task Address_AtNoneOfTheDomains_IsReported() => Fires(
        TeamFileText.Valid.Replace("aquill@", "{|SOP4025:aquill@", StringComparison.Ordinal)
            .Replace("gitlab.example", "gitlab.example|}", StringComparison.Ordinal),
        scenario => scenario.Option("supportops.team.domains", "a.example, b.example"));

    [Theory]
    [InlineData("staff")]
    [InlineData("Agent, Staff")]
    public Task Role_OfTheList_IsSilent(string roles) =>
        IsSilent(TeamFileText.Valid, scenario => scenario.Option("supportops.team.roles", roles));

    [Fact]
    public Task AseOfUsFederal_WithoutThatAccount_IsReported() => Fires(TeamFileText.Valid
        .Replace("zendesk: global", "zendesk: us-federal", StringComparison.Ordinal)
        .Replace("focuses:", "{|SOP4007:focuses:|}", StringComparison.Ordinal)
        .Replace("  us-federal:", "  # us-federal:", StringComparison.Ordinal)
        .Replace("    id: 9000\n    round_robin:\n      active: true\n      modifier: 0\n", string.Empty, StringComparison.Ordinal));

    [Theory]
    [InlineData("a@x@y")]
    [InlineData("a b@x.example")]
    [InlineData("aquill")]
    public Task Address_ThatIsNone_IsReported(string email) => Fires(TeamFileText.Valid.Replace(
        "aquill@gitlab.example", "{|SOP4028:" + email + "|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("José Marrowfat", "jose_marrowfat")]
    [InlineData("Anne-Marie O'Neil", "anne_marie_oneil")]
    [InlineData("Anne-Marie O'Neil", "annemarie_oneil")]
    [InlineData("Ada Jane Quill", "ada_quill")]
    [InlineData("Zoë van der Berg", "zoe_van_der_berg")]
    [InlineData("陳大文", "chen_dawen")]
    public void FileName_OfTheMember_IsSilent(string member, string file) =>
        Assert.False(MemberFileName.Differs(file + ".yaml", member));

    [Theory]
    [InlineData("Ada Quill", "AdaQ", "ada_quill.yaml")]
    [InlineData("Ada Quill", "ada-quill", "ada_quill.yaml")]
    [InlineData("Ada Quill", "bea_rush", "ada_quill.yaml")]
    [InlineData("José Marrowfat", "josé_marrowfat", "jose_marrowfat.yaml")]
    public void FileName_OfSomebodyElse_IsReportedWithTheRightOne(string member, string file, string right)
    {
        Assert.True(MemberFileName.Differs(file + ".yaml", member));
        Assert.Equal(right, MemberFileName.Of(member));
    }

    [Fact]
    public Task Secret_InAnyPlace_IsReported()
    {
        var (_, secret) = SecretShapes.Certain().First();
        return Fires(TeamFileText.Valid.Replace(
            "title: Support Engineer", "title: {|SOP4008:" + secret + "|}", StringComparison.Ordinal));
    }

    [Fact]
    public Task Files_Together_AreCompared() => Verify.FiresAsync<TeamFileAnalyzer>(Code, scenario => scenario
        .AdditionalFile("team/ada_quill.yaml", TeamFileText.Valid, "SupportTeam")
        .AdditionalFile(
            "other/bea_rush.yaml",
            TeamFileText.Valid.Replace("Ada Quill", "Bea Rush", StringComparison.Ordinal)
                .Replace("aquill@gitlab.example", "{|SOP4027:AQUILL@gitlab.example|}", StringComparison.Ordinal)
                .Replace("id: 5001", "id: {|SOP4004:5001|}", StringComparison.Ordinal)
                .Replace("id: 9000", "id: 9001", StringComparison.Ordinal)
                .Replace("reports_to: null", "reports_to: Ada Quill", StringComparison.Ordinal),
            "SupportTeam"));

    [Fact]
    public Task Directive_OverALine_SilencesItsRuleThere() => IsSilent(
        TeamFileText.Valid + "# supportops:ignore SOP4003 until the schema has it\nhobby: kites\n");

    [Fact]
    public Task Directives_OverOneLine_BothCount() => IsSilent(TeamFileText.Valid.Replace(
        "region: EMEA",
        "# supportops:ignore SOP4003 one\n# supportops:ignore SOP4010 two\nregion: {}",
        StringComparison.Ordinal));

    [Fact]
    public Task Directive_AboutTheFile_SilencesItsRulesEverywhere() => IsSilent(
        "# A file.\n\n# supportops:ignore-file SOP4003, SOP4026 old keys\n" + TeamFileText.Valid
            + "hobby: kites\nhobbies: []\n");

    [Fact]
    public Task Directive_AboutASetRule_SilencesIt() => IsSilent(TeamFileText.Valid.Replace(
        "reports_to: null", "# supportops:ignore SOP4018 she has no file\nreports_to: Zoe", StringComparison.Ordinal));

    [Fact]
    public Task Directive_WithoutAReason_SilencesNothing() => Fires(
        TeamFileText.Valid + "# supportops:ignore SOP4003\n{|SOP4003:hobby: kites|}\n");

    private static Task Fires(string file, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<TeamFileAnalyzer>(Code, scenario => Team(scenario, file, given));

    private static Task IsSilent(string file, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<TeamFileAnalyzer>(Code, scenario => Team(scenario, file, given));

    private static Scenario Team(Scenario scenario, string file, Func<Scenario, Scenario>? given) =>
        (given ?? (same => same))(scenario.AdditionalFile("team/" + TeamFileText.Name, file, "SupportTeam"));
}
