using System.Text;
using SupportOps.Auditing;
using SupportOps.Team;

namespace SupportOps.Reporting.Tests;

public sealed class SnapshotJsonTests
{
    [Fact]
    public void Snapshot_WrittenAndRead_GivesTheSameReportByteForByte()
    {
        var snapshot = Whole();

        var again = Read(Write(snapshot));

        Assert.Equal(
            AuditPolicy.ZendeskGlobal.Evaluate(snapshot).ToJson(), AuditPolicy.ZendeskGlobal.Evaluate(again).ToJson());
    }

    [Fact]
    public void Snapshot_WithSignInsGroupsAndRoleNames_GivesTheSameReportByteForByte()
    {
        var whole = Whole();
        var snapshot = whole with
        {
            Agents = [.. whole.Agents.Select(
                agent => agent with { LastLogin = whole.CapturedAt.AddDays(-100), HasTwoFactor = false })],
            Groups = [new AgentGroup("Support", [.. whole.Agents.Select(agent => agent.Id)])],
            NamedRoles = [new CustomRole(ZendeskRoles.Global.Admin, "Admin")],
            Sources = [],
        };
        var policy = AuditPolicy.Find("extended", ZendeskInstance.Global)!;
        var again = Read(Write(snapshot));

        Assert.Contains(policy.Evaluate(again).Findings, finding => finding.Code == "ZD-INACTIVE-AGENT");
        Assert.Equal(policy.Evaluate(snapshot).ToJson(), policy.Evaluate(again).ToJson());
    }

    [Fact]
    public void Snapshot_OfBeforeTheseWereKept_IsReadAndHasTheSameHash()
    {
        string[] later = ["lastLogin", "hasTwoFactor", "groups", "namedRoles"];
        var text = Write(Whole());
        var older = string.Join('\n', text.Split('\n').Where(
            line => !later.Any(name => line.Contains($"\"{name}\": null", StringComparison.Ordinal))));

        Assert.NotEqual(text, older);
        Assert.Equal(text, Write(Read(older)));
    }

    [Fact]
    public void Snapshot_WrittenTwice_IsTheSameByteForByte() =>
        Assert.Equal(Write(Whole()), Write(Read(Write(Whole()))));

    [Fact]
    public void Member_WithEveryField_SurvivesTheRoundTrip()
    {
        var snapshot = OfEverything();

        var text = Write(snapshot);

        Assert.Equal(text, Write(Read(text)));
        Assert.All(
            [
                "AmericasCentral", "GitLab BV", "0900-1700", "2022-03-14", "UsFederal", "\"modifier\": 0", "Learning",
                "they/them",
            ],
            value => Assert.Contains(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Snapshot_ThatIsIncomplete_StaysIncomplete()
    {
        var source = new SnapshotSource
        {
            Kind = SourceKinds.Agents,
            Name = "x",
            Records = 3,
            IncompleteBecause = "page 2.",
        };

        Assert.Equal(SourceKinds.Agents, Read(Write(Whole() with { Sources = [source] })).IncompleteSources);
    }

    [Fact]
    public void Members_ThatAreUnknown_AreIgnored() =>
        Assert.NotNull(Read(Write(Whole()).Replace("\"snapshot\": {", "\"snapshot\": { \"later\": "
            + "1,", StringComparison.Ordinal)));

    [Fact]
    public void ByteOrderMark_IsIgnored() => Assert.NotNull(Read("\uFEFF" + Write(Whole())));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 1, \"snapshot\": null}")]
    [InlineData("{\"schemaVersion\": \"1\"}")]
    public void Json_ThatIsNoSnapshot_IsRefusedWithAReason(string json) =>
        Assert.Contains(
            "snapshot", Assert.Throws<InvalidDataException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("sources")]
    [InlineData("agents")]
    [InlineData("focuses")]
    [InlineData("groups")]
    [InlineData("aseOrganizations")]
    public void List_ThatWasCutOut_IsNotTakenForAnEmptyOne(string list)
    {
        var text = Write(OfEverything());

        var exception = Assert.Throws<InvalidDataException>(
            () => Read(text.Replace($"\"{list}\":", "\"other\":", StringComparison.Ordinal)));

        Assert.Contains(list, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Snapshot_OfALaterVersion_IsRefused() => Assert.Throws<InvalidDataException>(
        () => Read(Write(Whole()).Replace("\"schemaVersion\": 1", "\"schemaVersion\": "
            + "2", StringComparison.Ordinal)));

    [Fact]
    public void Snapshot_ThatIsCutShort_IsRefused()
    {
        var text = Write(Whole());

        Assert.Throws<InvalidDataException>(() => Read(text[..(text.Length / 2)]));
    }

    [Fact]
    public void Agent_CutOutOfTheFile_IsNoticed()
    {
        var snapshot = Whole();
        var cut = snapshot with { Agents = [.. snapshot.Agents.Skip(1)] };

        var exception = Assert.Throws<InvalidDataException>(() => Read(Write(cut)));

        Assert.Contains("changed after it was saved", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_AddedToTheApprovedOnes_IsNoticed()
    {
        var text = Write(Whole().WithApprovedAdministrators(["cfir@x.test"]));

        Assert.Throws<InvalidDataException>(
            () => Read(text.Replace("cfir@x.test\"\n", "other@x.test\"\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("agents")]
    [InlineData("members")]
    [InlineData("sources")]
    public void Null_AmongTheItems_IsRefused(string list) => Assert.Throws<InvalidDataException>(
        () => Read(Write(Whole()).Replace($"\"{list}\": [", $"\"{list}\": [ null,", StringComparison.Ordinal)));

    // The report of the other tests names a hash that was not made from its agents.
    private static AccessSnapshot Whole()
    {
        var snapshot = Reports.Snapshot();
        return snapshot with { Sources = [snapshot.Sources[0] with { Sha256 = null }] };
    }

    private static AccessSnapshot OfEverything() => Whole() with { Roster = new Roster { Members = [Everything()] } };

    private static string Write(AccessSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        SnapshotJson.Write(stream, snapshot);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static AccessSnapshot Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return SnapshotJson.Read(stream);
    }

    private static TeamMember Everything() => new()
    {
        File = "ada.yaml",
        Name = "Ada",
        Email = "ada@x.test",
        Title = "Engineer",
        Entity = new LegalEntity("GitLab BV"),
        WorkingHours = new WorkingHours("0900-1700 UTC", new TimeOnly(9, 0), new TimeOnly(17, 0), "UTC"),
        ReportsTo = "Ben",
        Region = Region.AmericasCentral,
        Location = "Here",
        TimeZone = "Europe/Oslo",
        Country = "Norway",
        StartDate = new DateOnly(2022, 3, 14),
        Calendly = "https://calendly.com/ada",
        Languages = ["Norsk"],
        PagerDutyId = "P1",
        Focuses =
        [
            new Focus
            {
                Name = FocusName.Ase, NameText = "ASE", Percentage = 33.5m, AseInstance = AseInstance.UsFederal,
                AseOrganizations = [new AseOrganization(1, 100)],
            },
        ],
        Zendesk = new ZendeskProfiles
        {
            Main = new ZendeskProfile
            {
                Id = new ZendeskUserId(
                long.MaxValue),
                Groups = ["General"],
                Alias = "",
                ShowsGitLabHandle = true
            },
            UsFederal = new ZendeskProfile
            {
                RoundRobin = new RoundRobin(
                true, 0),
                ArticlePublisher = false,
                Salutations = ["Hi"]
            },
        },
        GitLab = new() { Id = 1, Username = "ada", WorksAccountDeletion = true, NotesLink = "https://x.test" },
        Slack = new SlackAccount("U1", "ada"),
        Modules = ["One"],
        KnowledgeAreas = [new Skill("Git", SkillLevel.Learning)],
        ProductCategories = [new Skill("CI", null)],
        Hobbies = ["Kites"],
        Pronouns = "they/them",
    };
}
