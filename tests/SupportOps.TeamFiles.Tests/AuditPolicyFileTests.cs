using System.Text;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.TeamFiles.Tests;

public sealed class AuditPolicyFileTests
{
    private const string Own = """
        name: acme
        version: 2026-03
        instance:
          name: acme-emea
          title: Zendesk Acme EMEA
          host: acme.zendesk.test
          block: us-federal
          agent_sync: 02:00 UTC
        roles:
          light: 111
          administrator: 222
          chat_only: 333
          contributor: 444
        rules:
          ZD-MISSING-USER: on
          ZD-EMAIL-MISMATCH: off
          ZD-SUSPENDED: critical
        approved_administrators: [boss@acme.test]
        email_domain: acme.test
        tripwire_percent: 12.5
        waivers:
          longest_term_months: 6
          near_expiry_days: 14
          wildcards: true

        """;

    [Fact]
    public void Rules_BeyondTheHandbook_AreChosenByTheirCodes()
    {
        var policy = Read("""
            name: acme
            instance: us-government
            single_sign_on: true
            rules:
              ZD-USGOV-MISSING-USER: on
              ZD-APPROVAL-STALE: critical
              AUD-ADMIN-LIST-REVIEW: on
            """).Policy!;

        Assert.True(policy.Instance.HasSingleSignOn);
        Assert.Equal(
            ["ZD-USGOV-MISSING-USER", "ZD-APPROVAL-STALE", "AUD-ADMIN-LIST-REVIEW"],
            policy.Rules.Skip(AuditPolicy.ZendeskUsGovernment.Rules.Count).Select(rule => rule.Descriptor.Code));
        Assert.Equal(
            Severity.Critical,
            policy.Rules.Single(rule => rule.Descriptor.Code == "ZD-APPROVAL-STALE").Descriptor.Severity);
    }

    [Fact]
    public void CommentsAndBlanks_ChangeTheHashOfTheFileAndNotThatOfThePolicy()
    {
        var plain = Read(Own);
        var commented = Read("# why\n\n" + Own.Replace("\n", "  # note\n\n", StringComparison.Ordinal));

        Assert.Equal(plain.Policy!.Sha256, commented.Policy!.Sha256);
        Assert.NotEqual(plain.Sha256, commented.Sha256);
    }

    [Fact]
    public void File_WithEverything_IsAPolicy()
    {
        var reading = Read(Own);

        Assert.Empty(reading.Problems);
        var policy = reading.Policy!;
        Assert.Equal(("acme", "2026-03"), (policy.Name, policy.Version));
        Assert.Equal(
            new ZendeskInstance
            {
                Name = "acme-emea",
                Title = "Zendesk Acme EMEA",
                Host = "acme.zendesk.test",
                Block = ZendeskBlock.UsFederal,
                AgentSync = "02:00 UTC",
                LightAgentRole = new RoleId(111),
                AdministratorRole = new RoleId(222),
                ChatOnlyRole = new RoleId(333),
                ContributorRole = new RoleId(444),
            },
            policy.Instance);
        Assert.Equal(
            ["ZD-MISSING-USER", "ZD-NAME-MISMATCH", "ZD-UNEXPECTED-ADMIN", "ZD-SUSPENDED"],
            policy.Rules.Select(rule => rule.Descriptor.Code));
        Assert.Equal(Severity.Critical, policy.Rules[^1].Descriptor.Severity);
        Assert.Equal(["boss@acme.test"], reading.ApprovedAdministrators);
        Assert.Equal(("acme.test", 0.125m), (reading.EmailDomain, reading.Review.TripwireShare));
        Assert.Equal(
            new WaiverTerms { LongestTermMonths = 6, NearExpiryDays = 14, AllowsWildcards = true },
            reading.Review.WaiverTerms);
    }

    [Fact]
    public void File_ThatNamesAnInstanceOnly_IsTheHandbooksPolicy()
    {
        var policy = Read("name: mine\ninstance: us-government\n").Policy!;

        Assert.Equal(ZendeskInstance.UsGovernment, policy.Instance);
        Assert.Equal(AuditPolicy.ZendeskUsGovernment.Rules, policy.Rules);
    }

    [Fact]
    public void Role_OfAKnownInstance_CanBeReplaced() => Assert.Equal(
        ZendeskInstance.Global with { LightAgentRole = new RoleId(7) },
        Read("name: mine\ninstance: global\nroles: {light: 7}\n").Policy!.Instance);

    [Fact]
    public void Policy_OfAFile_Judges()
    {
        var snapshot = new AccessSnapshot
        {
            Instance = "acme-emea",
            CapturedAt = new DateTimeOffset(2026, 1, 1, 6, 0, 0, TimeSpan.Zero),
            Roster = new Roster { Members = [] },
            Agents =
            [
                new Agent
                {
                    Id = new ZendeskUserId(1), Name = "Ada", Email = "a@x.test", Role = AgentRole.Agent,
                    Suspended = true,
                },
            ],
        };

        Assert.Contains(
            Read(Own).Policy!.Evaluate(snapshot).Findings,
            finding => finding is { Code: "ZD-SUSPENDED", Severity: Severity.Critical });
    }

    [Theory]
    [InlineData("instance: global", "name", 1, 1)]
    [InlineData("name: x", "instance", 1, 1)]
    [InlineData("name: x\ninstance: globel", "instance", 2, 11)]
    [InlineData("name: x\ninstance: [global]", "instance", 2, 11)]
    [InlineData(
        "name: x\ninstance: {name: Acme, title: t}\nroles: {light: 1, administrator: 2}", "instance.name", 2, 18)]
    [InlineData(
        "name: x\ninstance: {name: global, title: t}\nroles: {light: 1, administrator: 2}", "instance.name", 2, 18)]
    [InlineData("name: x\ninstance: {name: a, title: t}\nroles: {light: 1}", "roles.administrator", 3, 8)]
    [InlineData(
        "name: x\ninstance: {name: a, title: t}\nroles: {light: 1, administrator: 1}", "roles.administrator", 3, 34)]
    [InlineData("name: x\ninstance: {name: a, title: t}", "roles", 1, 1)]
    [InlineData("name: x\ninstance: global\nroles: {light: -1}", "roles.light", 3, 16)]
    [InlineData("name: x\ninstance: global\nroles: {ligth: 1}", "roles.ligth", 3, 9)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-SUSPENDED: maybe}", "rules.ZD-SUSPENDED", 3, 23)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-SUSPENDED: [off]}", "rules.ZD-SUSPENDED", 3, 23)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-SUSPENDED: false}", "rules.ZD-SUSPENDED", 3, 23)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-SUSPENDED: True}", "rules.ZD-SUSPENDED", 3, 23)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-SUSPENDED: ~}", "rules.ZD-SUSPENDED", 3, 23)]
    [InlineData(
        "name: x\ninstance: global\nrules: {AUD-ADMIN-LIST-REVIEW: high}", "rules.AUD-ADMIN-LIST-REVIEW", 3, 32)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-USGOV-MISSING-USER: on}", "rules.ZD-USGOV-MISSING-USER", 3, 32)]
    [InlineData(
        "name: x\ninstance: global\nrules: {ZD-USGOV-MISSING-USER: low}", "rules.ZD-USGOV-MISSING-USER", 3, 32)]
    [InlineData("name: seed\ninstance: global", "name", 1, 7)]
    [InlineData("name: Extended\ninstance: global", "name", 1, 7)]
    [InlineData("name: \"2026-03 \"\ninstance: global", "name", 1, 7)]
    [InlineData("name: x\ninstance: global\nroles: {light: 0x10}", "roles.light", 3, 16)]
    [InlineData("name: x\ninstance: global\nroles: {light: 5, chat_only: 5}", "roles.chat_only", 3, 30)]
    [InlineData(
        "name: x\ninstance: global\napproved_administrators: [a@x.test, A@x.test]", "approved_administrators[1]", 3,
        37)]
    [InlineData("name: x\ninstance: global\nemail_domain: \"@x\"", "email_domain", 3, 15)]
    [InlineData("name: x\ninstance: global\nemail_domain: x y", "email_domain", 3, 15)]
    [InlineData("name: x\ninstance: global\ntripwire_percent: 100", "tripwire_percent", 3, 19)]
    [InlineData("name: x\ninstance: global\ntripwire_percent: 1000", "tripwire_percent", 3, 19)]
    [InlineData("name: x\ninstance: global\nrules: {ZD-NONE: off}", "rules.ZD-NONE", 3, 9)]
    [InlineData("name: x\ninstance: global\nrules: {AUD-TRIPWIRE: off}", "rules.AUD-TRIPWIRE", 3, 9)]
    [InlineData("name: x\ninstance: global\napproved_administrators: [boss]", "approved_administrators[0]", 3, 27)]
    [InlineData("name: x\ninstance: global\napproved_administrators: [~]", "approved_administrators[0]", 3, 27)]
    [InlineData("name: x\ninstance: global\napproved_administrators: [5]", "approved_administrators[0]", 3, 27)]
    [InlineData("name: x\ninstance: global\ntripwire_percent: 0", "tripwire_percent", 3, 19)]
    [InlineData("name: x\ninstance: global\nwaivers: {longest_term_months: 0}", "waivers.longest_term_months", 3, 32)]
    [InlineData("name: x\ninstance: global\nwaiver: {}", "waiver", 3, 1)]
    public void Mistake_IsNamedAtItsPlaceAndGivesNoPolicy(string text, string path, int line, int column)
    {
        var reading = Read(text);

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((path, new FileLocation("acme.yaml", line, column)), (problem.Path, problem.Location));
        Assert.Null(reading.Policy);
    }

    [Theory]
    [InlineData("host", "\"https://acme.zendesk.com\"")]
    [InlineData("host", "\"*\"")]
    [InlineData("host", "a b")]
    [InlineData("host", "ACME.zendesk.com.")]
    [InlineData("host", "acme.zendesk.com/")]
    [InlineData("agent_sync", "25:00 UTC")]
    [InlineData("agent_sync", "nonsense")]
    [InlineData("agent_sync", "02:00")]
    [InlineData("agent_sync", "2:00 UTC")]
    public void OwnInstance_WithAValueOfNoUse_IsRefusedAtTheValue(string key, string value)
    {
        var reading = Read(
            $"name: x\ninstance:\n  name: a\n  title: t\n  {key}: {value}\nroles: {{light: 1, administrator: 2}}\n");

        var problem = Assert.Single(reading.Problems);
        Assert.Equal(
            ($"instance.{key}", new FileLocation("acme.yaml", 5, key.Length + 5)), (problem.Path, problem.Location));
    }

    [Theory]
    [InlineData("approved_administrators: boss@x.test", "Write a list")]
    [InlineData("single_sign_on: \"yes\"", "Write true or false")]
    [InlineData("email_domain: [x.test]", "Write one text.")]
    [InlineData("email_domain: 1.5", "Write the text in quotes.")]
    [InlineData("roles: {light: abc}", "Write digits, without quotes.")]
    [InlineData("rules: off", "Write a map")]
    public void WrongType_IsAnsweredWithTheTypeThatIsWanted(string line, string advice) => Assert.Contains(
        advice, Assert.Single(Read($"name: x\ninstance: global\n{line}\n").Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void ReservedName_ThatIsOnlyPartOfTheName_IsFree() =>
        Assert.Empty(Read("name: seed of acme\ninstance: global\n").Problems);

    [Fact]
    public void Policy_WithoutAnyCheck_IsRefused()
    {
        var off = string.Join(", ", AuditPolicy.ZendeskGlobal.Rules.Select(rule => rule + ": off"));

        var reading = Read($"name: x\ninstance: global\nrules: {{{off}}}");

        Assert.Equal("rules", Assert.Single(reading.Problems).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- name: x")]
    [InlineData("name: [")]
    public void File_ThatIsNoMap_GivesNoPolicy(string text)
    {
        var reading = Read(text);

        Assert.Null(reading.Policy);
        Assert.Single(reading.Problems);
    }

    private static AuditPolicyReading Read(string text) =>
        AuditPolicyFile.Read("acme.yaml", Encoding.UTF8.GetBytes(text));
}
