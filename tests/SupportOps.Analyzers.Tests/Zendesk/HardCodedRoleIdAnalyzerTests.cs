using SupportOps.Analyzers.CodeFixes.Zendesk;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class HardCodedRoleIdAnalyzerTests
{
    private const string Comparison = """
        public static class Sample
        {
            public static bool IsAdmin(long role) => role == 360004957599;
        }
        """;

    [Fact]
    public Task Comparison_WithAKnownId_IsReported() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        """
        public static class Sample
        {
            public static bool IsAdmin(long role) => role == [|360004957599|];
        }
        """,
        given => given.Saying(360004957599L, "ZendeskRoles.Global.Admin"));

    [Theory]
    [InlineData("long[] Ids = [[|360004957599|], [|360016820032L|]];")]
    [InlineData("const long Id = [|0x53_D1F7_B59F|];")]
    [InlineData("object Role = new SupportOps.Auditing.RoleId([|360_008_074_111|]);")]
    public Task Id_WrittenInAnyWay_IsReported(string member) =>
        Verify.FiresAsync<HardCodedRoleIdAnalyzer>($"class Sample {{ {member} }}");

    [Theory]
    [InlineData("long Near = 360004957598;")]
    [InlineData("long Negative = -1L;")]
    [InlineData("string Text = \"360004957599\";")]
    [InlineData("double Real = 360004957599d;")]
    [InlineData("long Named = SupportOps.Auditing.ZendeskRoles.Global.Admin.Value;")]
    public Task Value_ThatIsNoKnownId_IsSilent(string member) =>
        Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>($"class Sample {{ {member} }}");

    [Fact]
    public Task Id_InATypeThatDeclaresRolesOfAnInstance_IsSilentAndKnownElsewhere() =>
        Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
            """
            using SupportOps.Annotations;
            using SupportOps.Auditing;

            [OfInstance("acme")]
            public static class AcmeRoles
            {
                [KnownValue(4711000000000)]
                public static RoleId Boss { get; } = new(4711000000000);
            }

            public static class Sample
            {
                public static bool IsBoss(long role) => role == [|4711000000000|];
            }
            """,
            given => given.Saying(4711000000000L, "AcmeRoles.Boss"));

    [Fact]
    public Task Id_InAProjectWithoutSupportOps_IsSilent() => Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
        Comparison, given => given.WithoutSupportOps());

    [Fact]
    public Task Id_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
        Comparison, given => given.Generated());

    [Fact]
    public Task Id_WhereTheRuleIsOff_IsSilent() => Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
        Comparison, given => given.Severity("SOP1001", "none"));

    [Fact]
    public Task Comparison_WithAKnownId_TakesItsName() =>
        Verify.FixesAsync<HardCodedRoleIdAnalyzer, HardCodedRoleIdFix>(
            """
            public static class Sample
            {
                public static bool IsAdmin(long role) => role == [|360004957599|];
            }
            """,
            """
            using SupportOps.Auditing;

            public static class Sample
            {
                public static bool IsAdmin(long role) => role == ZendeskRoles.Global.Admin.Value;
            }
            """);

    [Theory]
    [InlineData("object Role = new SupportOps.Auditing.RoleId([|1288263|]);")]
    [InlineData("bool Is(long customRoleId) => customRoleId == [|1288263|];")]
    [InlineData("object Role = new SupportOps.Auditing.RoleId([|0x13A847|]);")]
    [InlineData("object Role = new SupportOps.Auditing.RoleId([|1_288_263L|]);")]
    [InlineData("bool Is(long? roleId) => [|1288263|] != roleId;")]
    [InlineData("bool Is(SupportOps.Auditing.RoleId id) => id.Value == [|1288263u|];")]
    [InlineData("ulong Id = [|360004957599UL|];")]
    public Task Id_OfAnyWidth_IsReportedWhereItIsARole(string member) =>
        Verify.FiresAsync<HardCodedRoleIdAnalyzer>($"class Sample {{ {member} }}");

    [Theory]
    [InlineData("int Count = 1288263;")]
    [InlineData("long Count = 1288263;")]
    [InlineData("bool Is(int count) => count == 1288263;")]
    [InlineData("bool Is(long roleId) => roleId > 1288263;")]
    public Task SmallNumber_ThatMayBeAnything_IsSilent(string member) =>
        Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>($"class Sample {{ {member} }}");

    [Fact]
    public Task Id_OfTheSetting_IsReportedAsUndeclared() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        """
        public static class Sample
        {
            public static bool Is(long role) => role == [|99000000001|] || role == 99000000003;
        }
        """,
        given => given.Option("supportops.extra_role_ids", "99000000001, 99000000002")
            .Saying(99000000001L, "a name declared in a type marked [OfInstance]"));

    [Fact]
    public Task Id_OfTheSetting_InADeclaration_IsSilent() => Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
        """
        using SupportOps.Annotations;

        public static class Sample
        {
            [OfInstance("acme")]
            public const long Boss = 99000000001;
        }
        """,
        given => given.Option("supportops.extra_role_ids", "99000000001"));

    [Fact]
    public Task Setting_WithAnInvalidPart_KeepsTheOthers() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        "class Sample { long Id = [|99000000001|]; }",
        given => given.Option("supportops.extra_role_ids", "99000000001, abc"));

    [Theory]
    [InlineData("true")]
    [InlineData("TRUE")]
    public Task Id_InAProjectOfTests_IsSilentWhereAllowed(string value) =>
        Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
            Comparison,
            given => given.Option("supportops.role_ids_in_tests", value).Referencing(typeof(FactAttribute)));

    [Fact]
    public Task Id_InAnyOtherProject_IsReportedAllTheSame() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        "class Sample { long Id = [|360004957599|]; }",
        given => given.Option("supportops.role_ids_in_tests", "true"));

    [Fact]
    public Task Id_InAProjectOfTests_IsReportedByDefault() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        "class Sample { long Id = [|360004957599|]; }",
        given => given.Referencing(typeof(FactAttribute)));

    [Fact]
    public Task SmallId_InARole_IsTheNamedRole() => Verify.FixesAsync<HardCodedRoleIdAnalyzer, HardCodedRoleIdFix>(
        """
        using SupportOps.Auditing;

        class Sample { RoleId Role = new([|1288263|]); }
        """,
        """
        using SupportOps.Auditing;

        class Sample { RoleId Role = ZendeskRoles.Global.SupportStaff; }
        """);

    [Fact]
    public Task Role_MadeOfAKnownId_IsTheNamedRole() =>
        Verify.FixesAsync<HardCodedRoleIdAnalyzer, HardCodedRoleIdFix>(
            """
            using SupportOps.Auditing;

            public static class Sample
            {
                // The two of them.
                public static RoleId[] Roles { get; } =
                [
                    new RoleId([|360004957599|]), // ours
                    new([|360016820032|]), /* theirs */
                ];
            }
            """,
            """
            using SupportOps.Auditing;

            public static class Sample
            {
                // The two of them.
                public static RoleId[] Roles { get; } =
                [
                    ZendeskRoles.Global.Admin, // ours
                    ZendeskRoles.UsGovernment.Admin, /* theirs */
                ];
            }
            """);

    [Theory]
    [InlineData("const long Id = [|360004957599|];")]
    [InlineData("bool Is(long id) => id is [|360004957599|];")]
    [InlineData("bool Is(long id) => id is > [|360004957599|];")]
    [InlineData("bool Is(long id = [|360004957599|]) => id == 0;")]
    [InlineData("bool Is(long id) { switch (id) { case [|360004957599|]: return true; default: return false; } }")]
    [InlineData("bool Is(long id) => id switch { [|360004957599|] => true, _ => false };")]
    [InlineData("bool Is() { const long id = [|360004957599|]; return id == 0; }")]
    public Task Id_ThatMustBeConstant_IsLeftToPeople(string member) =>
        Verify.IsNotFixedAsync<HardCodedRoleIdAnalyzer, HardCodedRoleIdFix>($"class Sample {{ {member} }}");
}
