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
