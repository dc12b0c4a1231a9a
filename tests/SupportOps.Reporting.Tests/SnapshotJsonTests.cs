using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportOps.Auditing;
using SupportOps.Reporting.Json;
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
        var snapshot = (whole with
        {
            Agents = [.. whole.Agents.Select(
                agent => agent with { LastLogin = whole.CapturedAt.AddDays(-100), HasTwoFactor = false })],
            Groups = [new AgentGroup("Support", [.. whole.Agents.Select(agent => agent.Id)])],
            NamedRoles = [new CustomRole(ZendeskRoles.Global.Admin, "Admin")],
            Sources = [],
        }).WithEverySource();
        var policy = AuditPolicy.Find("extended", ZendeskInstance.Global)!;
        var again = Read(Write(snapshot));

        Assert.Contains(policy.Evaluate(again).Findings, finding => finding.Code == "ZD-INACTIVE-AGENT");
        Assert.Equal(policy.Evaluate(snapshot).ToJson(), policy.Evaluate(again).ToJson());
    }

    [Fact]
    public void Snapshot_OfBeforeTheseWereKept_IsRead()
    {
        string[] later = ["lastLogin", "hasTwoFactor", "groups", "namedRoles"];
        var text = Write(Whole());
        var older = Sealed(string.Join('\n', text.Split('\n').Where(
            line => !later.Any(name => line.Contains($"\"{name}\": null", StringComparison.Ordinal)))));

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
        Assert.NotNull(
            Read(Sealed(Write(Whole()).Replace(
                "\"snapshot\": {", "\"snapshot\": { \"later\": 1,", StringComparison.Ordinal))));

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
    [InlineData("/incompleteBecause", null)]
    [InlineData("/pages", 7)]
    [InlineData("/duplicates", 0)]
    [InlineData("/fetchedAt", "2026-01-01T00:00:00+00:00")]
    [InlineData("/host", "y.test")]
    [InlineData("capturedAt", "2026-01-02T06:05:00+00:00")]
    [InlineData("namedRoles", null)]
    [InlineData("later", 1)]
    public void Edit_OfAnything_IsNoticed(string member, object? value)
    {
        var text = Edited(Write(Partial()), snapshot => EditedPart(snapshot, member)[member.TrimStart('/')] =
            JsonSerializer.SerializeToNode(value));

        var exception = Assert.Throws<InvalidDataException>(() => Read(text));

        Assert.Contains("changed after it was saved: its content has the SHA-256 ", exception.Message,
            StringComparison.Ordinal);
        Assert.NotNull(Read(Sealed(text)));
    }

    [Fact]
    public void Source_ThatWasDropped_IsNoticed()
    {
        var text = Edited(Write(Partial()), snapshot => snapshot["sources"]!.AsArray().RemoveAt(2));

        Assert.Contains("was changed", Assert.Throws<InvalidDataException>(() => Read(text)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "the SHA-256 of the team")]
    [InlineData(1, "the SHA-256 of the agents")]
    public void Source_WithoutHash_IsRefusedEvenWhereTheSealIsNew(int source, string lacking)
    {
        var text = Sealed(Edited(
            Write(Partial()), snapshot => snapshot["sources"]![source]!["sha256"] = null));

        Assert.Contains(lacking, Assert.Throws<InvalidDataException>(() => Read(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_ThatAreNone_AreNeverTakenForWholeOnes()
    {
        var text = Sealed(Edited(Write(Partial()), snapshot => snapshot["sources"] = new JsonArray()));

        Assert.Contains("one source for the team", Assert.Throws<InvalidDataException>(() => Read(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Seal_ThatIsMissing_IsRefused()
    {
        var file = JsonNode.Parse(Write(Whole()))!.AsObject();
        file.Remove("sha256");

        Assert.Contains("lacks the SHA-256 over its content",
            Assert.Throws<InvalidDataException>(() => Read(file.ToJsonString())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_ThatIsHalfACharacter_IsRefused() => Assert.Throws<InvalidDataException>(() => Read(
        Write(Whole()).Replace(
            "\"snapshot\": {", "\"snapshot\": { \"later\": \"\\ud800\",", StringComparison.Ordinal)));

    [Fact]
    public void Whitespace_IsNoEdit() => Assert.NotNull(Read(JsonNode.Parse(Write(Partial()))!.ToJsonString()));

    [Fact]
    public void Snapshot_MadeInCode_IsSavedWithEverySourceAndItsHash()
    {
        var saved = Read(Write(Reports.Snapshot() with { Sources = [] }));

        Assert.Equal([SourceKinds.TeamFiles, SourceKinds.Agents], saved.Sources.Select(source => source.Kind));
        Assert.All(saved.Sources, source => Assert.Equal(64, source.Sha256?.Length));
    }

    [Fact]
    public void ApprovedAdministrators_ReplacedAfterReading_AreSavedAndReadAgain()
    {
        var saved = Read(Write(Whole().WithApprovedAdministrators(["cfir@x.test"])));

        var again = Read(Write(saved.WithApprovedAdministrators(["other@x.test"])));

        Assert.Equal(["other@x.test"], again.ApprovedAdministrators);
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
        return (snapshot with { Sources = [snapshot.Sources[0] with { Sha256 = null }] }).WithEverySource();
    }

    private static AccessSnapshot Partial()
    {
        var whole = Whole();
        return whole with
        {
            NamedRoles = [new CustomRole(ZendeskRoles.Global.Admin, "Admin")],
            Sources =
            [
                whole.Sources[0],
                whole.Sources[1] with { IncompleteBecause = "page 2." },
                new SnapshotSource { Kind = SourceKinds.CustomRoles, Name = "custom roles", Records = 2 },
            ],
        };
    }

    private static JsonNode EditedPart(JsonNode snapshot, string member) =>
        member.StartsWith('/') ? snapshot["sources"]![1]! : snapshot;

    private static string Edited(string text, Action<JsonNode> edit)
    {
        var file = JsonNode.Parse(text)!;
        edit(file["snapshot"]!);
        return file.ToJsonString();
    }

    // What somebody can do who knows how the seal is made: a hash is no signature.
    private static string Sealed(string text)
    {
        var file = JsonNode.Parse(text)!;
        using var document = JsonDocument.Parse(text);
        file["sha256"] = SnapshotSeal.Of(document.RootElement.GetProperty("snapshot"));
        return file.ToJsonString();
    }

    private static AccessSnapshot OfEverything() => (Reports.Snapshot() with
    {
        Roster = new Roster { Members = [Everything()] },
        Sources = [],
    }).WithEverySource();

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
