using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class MixedInstanceAnalyzerTests
{
    private const string Usings = """
        using SupportOps.Annotations;
        using SupportOps.Auditing;
        using SupportOps.Team;
        using SupportOps.Zendesk;

        """;

    [Fact]
    public Task Parameter_OfOneInstance_ComparedWithTheOther_IsReportedWithTheTwin() => Fires(
        """
        public static class Sample
        {
            public static bool IsAdmin([OfInstance("us-government")] RoleId role) => role == [|ZendeskRoles.Global.Admin|];
        }
        """,
        given => given.Saying(
            "ZendeskRoles.Global.Admin", "global", "role", "us-government", "ZendeskRoles.UsGovernment.Admin"));

    [Theory]
    [InlineData("federal.AdministratorRole == [|ZendeskRoles.Global.Admin|]")]
    [InlineData("[|ZendeskRoles.Global.Admin|] == federal.AdministratorRole")]
    [InlineData("federal.AdministratorRole.Value == [|ZendeskRoles.Global.Admin.Value|]")]
    [InlineData("federal.AdministratorRole != [|new RoleId(360004957599)|]")]
    [InlineData("federal.AdministratorRole.Value == [|360004957599|]")]
    [InlineData("policy.Instance.LightAgentRole == [|ZendeskRoles.UsGovernment.LightAgent|]")]
    [InlineData("policy.Instance.LightAgentRole.Equals([|ZendeskRoles.UsGovernment.LightAgent|])")]
    [InlineData("federal == [|ZendeskInstance.Global|]")]
    [InlineData("federal.AdministratorRole == [|Ours.AdministratorRole|]")]
    [InlineData("(Gov with { AdministratorRole = [|ZendeskRoles.Global.Admin|] }).Name == null")]
    [InlineData("IsAdmin([|ZendeskRoles.Global.Admin|])")]
    [InlineData("IsAdmin([|ZendeskInstance.Global.AdministratorRole|])")]
    [InlineData("Federal.Has([|ZendeskRoles.Global.Admin|])")]
    public Task Expression_ThatMixesInstances_IsReported(string expression) => Fires(
        $$"""
        public sealed class Directory
        {
            public bool Has(RoleId role) => role.Value > 0;
        }

        public static class Sample
        {
            [OfInstance("us-government")]
            public static Directory Federal { get; } = new();

            public static bool IsAdmin([OfInstance("us-government")] RoleId role) => role.Value > 0;

            private static readonly ZendeskInstance Gov = ZendeskInstance.UsGovernment;
            private static readonly ZendeskInstance Ours = ZendeskInstance.Global;

            public static bool Is(
                [OfInstance("us-government")] ZendeskInstance federal, [OfInstance("global")] AuditPolicy policy) =>
                {{expression}};
        }
        """);

    [Theory]
    [InlineData("ZendeskInstance.Global.AdministratorRole != ZendeskInstance.UsGovernment.AdministratorRole")]
    [InlineData("ZendeskInstance.UsGovernment.AdministratorRole == ZendeskRoles.Global.Admin")]
    [InlineData("g.AdministratorRole == u.AdministratorRole")]
    [InlineData("g == u")]
    [InlineData("!g.AdministratorRole.Equals(ZendeskRoles.UsGovernment.Admin)")]
    [InlineData("a.Instance.LightAgentRole == b.Instance.LightAgentRole")]
    [InlineData("ZendeskRoles.Global.Admin.Value == ZendeskRoles.UsGovernment.Admin.Value")]
    [InlineData("Gov.AdministratorRole == ZendeskRoles.Global.Admin")]
    [InlineData("(Written.Changed with { AdministratorRole = ZendeskRoles.Global.Admin }).Name == null")]
    public Task Comparison_ThatAsksWhetherInstancesDiffer_IsSilent(string expression) => IsSilent(
        $$"""
        public static class Sample
        {
            private static readonly ZendeskInstance Gov = ZendeskInstance.UsGovernment;

            public static bool Is([OfInstance("global")] AuditPolicy a, [OfInstance("us-government")] AuditPolicy b)
            {
                var g = ZendeskInstance.Global;
                var u = ZendeskInstance.UsGovernment;
                return {{expression}};
            }
        }

        public static class Written
        {
            public static readonly ZendeskInstance Changed = ZendeskInstance.UsGovernment;

            static Written() => Changed = ZendeskInstance.Global;
        }
        """);

    [Fact]
    public Task Message_OfCodeOverLines_NamesItInOne() => Fires(
        """
        public static class Sample
        {
            public static AuditReport Run(Roster roster) => AuditPolicy.ZendeskGlobal.Evaluate([|new AccessSnapshot
            {
                Instance = "us-government", CapturedAt = default, Roster = roster, Agents = [],
            }|]);

            public static bool Is([OfInstance("us-government")] ZendeskInstance federal) =>
                [|ZendeskInstance
                    .Global
                    .AdministratorRole|] == federal.AdministratorRole;
        }
        """,
        given => given
            .Saying("new AccessSnapshot", "us-government", "AuditPolicy.ZendeskGlobal", "global", "the one of 'global'")
            .Saying("AdministratorRole", "global", "federal.AdministratorRole", "us-government",
                "the one of 'us-government'"));

    [Theory]
    [InlineData("ZendeskRoles.Global.Admin == ZendeskRoles.UsGovernment.Admin")]
    [InlineData("ZendeskInstance.Global == ZendeskInstance.UsGovernment")]
    [InlineData("ZendeskInstance.UsGovernment.AdministratorRole == ZendeskRoles.UsGovernment.Admin")]
    [InlineData("role == ZendeskRoles.Global.Admin || role == ZendeskRoles.UsGovernment.Admin")]
    [InlineData("ZendeskInstance.GlobalSandbox.LightAgentRole == ZendeskRoles.Global.LightAgent")]
    [InlineData("instance.AdministratorRole == ZendeskRoles.Global.Admin")]
    [InlineData("new RoleId(7) == ZendeskInstance.Global.LightAgentRole")]
    [InlineData("Compare(ZendeskRoles.Global.Admin, ZendeskRoles.UsGovernment.Admin)")]
    [InlineData("ZendeskInstance.Global.LightAgentRole.Value > ZendeskRoles.UsGovernment.Admin.Value")]
    public Task Expression_ThatMayBeMeant_IsSilent(string expression) => IsSilent(
        $$"""
        public static class Sample
        {
            public static bool Is(RoleId role, ZendeskInstance instance) => {{expression}};

            private static bool Compare(RoleId one, RoleId other) => one == other;
        }
        """);

    [Fact]
    public Task Local_ThatIsSetOnce_IsFollowed() => Fires(
        """
        public static class Sample
        {
            public static bool Is([OfInstance("us-government")] RoleId role)
            {
                var instance = ZendeskInstance.Global;
                var admin = instance.AdministratorRole;
                return role == [|admin|];
            }
        }
        """);

    [Theory]
    [InlineData("role = ZendeskRoles.Global.Admin;")]
    [InlineData("Set(out role);")]
    [InlineData("Change(ref role);")]
    [InlineData("(role, _) = (ZendeskRoles.Global.Admin, 1);")]
    public Task Local_ThatIsSetAgain_IsSilent(string again) => IsSilent(
        $$"""
        public static class Sample
        {
            public static bool Is([OfInstance("global")] RoleId other)
            {
                var role = ZendeskRoles.UsGovernment.Admin;
                {{again}}
                return other == role;
            }

            private static void Set(out RoleId role) => role = default;

            private static void Change(ref RoleId role) => role = default;
        }
        """);

    [Fact]
    public Task Declaration_OfOneInstance_GivenTheOther_IsReported() => Fires(
        """
        [OfInstance("acme")]
        public static class AcmeRoles
        {
            [KnownValue(77000000001)]
            public static RoleId Boss { get; } = new(77000000001);

            public static readonly RoleId Light = [|ZendeskRoles.Global.LightAgent|];
        }

        public sealed class Sample
        {
            [OfInstance("us-government")]
            private RoleId _admin = [|ZendeskRoles.Global.Admin|];

            [OfInstance("global")]
            public RoleId Admin { get; set; } = [|ZendeskRoles.UsGovernment.Admin|];

            [OfInstance("global")]
            public RoleId Light => [|ZendeskRoles.UsGovernment.LightAgent|];

            public bool IsAdmin(RoleId role) => role == _admin;

            public void Reset() => Admin = [|AcmeRoles.Boss|];

            [return: OfInstance("us-government")]
            public RoleId Find() => [|ZendeskRoles.Global.Admin|];
        }
        """);

    [Fact]
    public Task Instance_ComposedOfTwo_IsReported() => Fires(
        """
        public static class Sample
        {
            public static ZendeskInstance Copy { get; } =
                ZendeskInstance.Global with { AdministratorRole = [|ZendeskRoles.UsGovernment.Admin|] };

            public static ZendeskInstance Named { get; } = new()
            {
                Name = "us-government",
                Title = "Federal",
                LightAgentRole = ZendeskRoles.UsGovernment.LightAgent,
                AdministratorRole = [|ZendeskRoles.Global.Admin|],
            };

            public static ZendeskInstance Own { get; } = new()
            {
                Name = "mine",
                Title = "Mine",
                LightAgentRole = ZendeskRoles.UsGovernment.LightAgent,
                AdministratorRole = [|ZendeskRoles.Global.Admin|],
            };
        }
        """);

    [Fact]
    public Task Instance_ComposedOfOne_IsSilent() => IsSilent(
        """
        public static class Sample
        {
            public static ZendeskInstance Copy { get; } =
                ZendeskInstance.Global with { Name = "copy", AdministratorRole = ZendeskRoles.Global.Bpo };

            public static ZendeskInstance Replaced { get; } = ZendeskInstance.Global with
            {
                Name = "federal",
                LightAgentRole = ZendeskRoles.UsGovernment.LightAgent,
                AdministratorRole = ZendeskRoles.UsGovernment.Admin,
            };

            public static ZendeskInstance Own { get; } = ZendeskInstance.Global with { AdministratorRole = new RoleId(5) };
        }
        """);

    [Fact]
    public Task Auditor_OfOneInstance_RunForTheOther_IsReported() => Fires(
        """
        public static class Sample
        {
            public static async Task RunAsync(IRosterSource team, ZendeskCredential credential)
            {
                using var zendesk = new ZendeskClient(new Uri("https://gitlab-federal-support.zendesk.com"), credential);
                var auditor = new AccessAuditor(team, zendesk);
                await auditor.RunAsync(AuditPolicy.ZendeskUsGovernment);
                await auditor.RunAsync([|AuditPolicy.ZendeskGlobal|]);
                await auditor.CaptureAsync([|ZendeskInstance.Global|]);
            }
        }
        """);

    [Fact]
    public Task Directory_OfOneKey_JudgedByTheOther_IsReported() => Fires(
        """
        using Microsoft.Extensions.DependencyInjection;

        public static class Sample
        {
            public static Task RunAsync(IServiceProvider services, IRosterSource team) =>
                new AccessAuditor(team, services.GetRequiredKeyedService<IAgentDirectory>("us-government-sandbox"))
                    .RunAsync([|AuditPolicy.ZendeskGlobal|]);

            public static Task OtherAsync([FromKeyedServices("global")] IAgentDirectory agents, IRosterSource team) =>
                new AccessAuditor(team, agents).RunAsync([|AuditPolicy.ZendeskUsGovernment|]);

            public static Task RightAsync([FromKeyedServices("global")] IAgentDirectory agents, IRosterSource team) =>
                new AccessAuditor(team, agents).RunAsync(AuditPolicy.ZendeskGlobal);
        }
        """);

    [Fact]
    public Task Snapshot_OfOneInstance_JudgedByTheOther_IsReported() => Fires(
        """
        public static class Sample
        {
            public static AuditReport Run(Roster roster)
            {
                var snapshot = new AccessSnapshot
                {
                    Instance = "us-government", CapturedAt = default, Roster = roster, Agents = [],
                };
                return AuditPolicy.ZendeskGlobal.Evaluate([|snapshot|]);
            }
        }
        """);

    [Fact]
    public Task Policy_WithAnotherInstance_BelongsToThat() => Fires(
        """
        public static class Sample
        {
            public static bool Is([OfInstance("global")] RoleId role)
            {
                var policy = AuditPolicy.ZendeskGlobal with { Instance = ZendeskInstance.UsGovernment };
                return role == [|policy.Instance.LightAgentRole|];
            }
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Verify.IsSilentAsync<MixedInstanceAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool Is() => ZendeskInstance.UsGovernment.Missing == ;

            public static ZendeskInstance New() => new ZendeskInstance { Name = , LightAgentRole = ZendeskRoles. };

            public static void Call() => new AccessAuditor().RunAsync(unknown, ZendeskRoles.Global);
        }
        """,
        given => given.Broken());

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<MixedInstanceAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool Is([OfInstance("global")] RoleId role) => role == ZendeskRoles.UsGovernment.LightAgent;
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<MixedInstanceAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static bool Is([OfInstance("global")] RoleId role) => role == ZendeskRoles.UsGovernment.LightAgent;
        }
        """,
        given => given.Severity(MixedInstanceAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlikes_WithoutSupportOps_AreSilent() => Verify.IsSilentAsync<MixedInstanceAnalyzer>(
        """
        public readonly record struct RoleId(long Value);

        public static class Sample
        {
            public static bool Is(RoleId role) => role == new RoleId(360004957599) || role.Value == 360016820032;
        }
        """,
        given => given.WithoutSupportOps());

    private static Task Fires(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<MixedInstanceAnalyzer>(WithUsings(markup), given);

    private static Task IsSilent(string code) => Verify.IsSilentAsync<MixedInstanceAnalyzer>(WithUsings(code));

    private static string WithUsings(string code) => Usings + code;
}
