using SupportOps.Analyzers.CodeFixes.Zendesk;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class HardCodedRoleIdAnalyzerTests
{
    [Fact]
    public Task Comparison_WithAKnownId_IsReported() => Verify.FiresAsync<HardCodedRoleIdAnalyzer>(
        """
        public static class Sample
        {
            public static bool IsAdmin(long role) => role == [|360004957599|];
        }
        """,
        given => given.Saying(360004957599L, "ZendeskRoles.Global.Admin"));

    [Fact]
    public Task Id_InAProjectWithoutSupportOps_IsSilent() => Verify.IsSilentAsync<HardCodedRoleIdAnalyzer>(
        """
        public static class Sample
        {
            public static bool IsAdmin(long role) => role == 360004957599;
        }
        """,
        given => given.WithoutSupportOps());

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
}
