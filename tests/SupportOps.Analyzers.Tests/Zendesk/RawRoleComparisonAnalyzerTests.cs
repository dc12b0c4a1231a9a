using SupportOps.Analyzers.CodeFixes.Zendesk;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class RawRoleComparisonAnalyzerTests
{
    [Theory]
    [InlineData("role.Value == 1L", "role == new RoleId(1L)")]
    [InlineData("role.Value != 1", "role != new RoleId(1)")]
    [InlineData("1L == role.Value", "new RoleId(1L) == role")]
    [InlineData("role.Value == number", "role == new RoleId(number)")]
    [InlineData("role.Value == other.Value", "role == other")]
    [InlineData("role.Value == 360004957599", "role == ZendeskRoles.Global.Admin")]
    [InlineData("role.ToString() == \"360004957599\"", "role == ZendeskRoles.Global.Admin")]
    [InlineData("role.Value.ToString() == \"42\"", "role == new RoleId(42)")]
    [InlineData("maybe?.Value == 5", "maybe == new RoleId(5)")]
    [InlineData("maybe!.Value.Value == 5", "maybe!.Value == new RoleId(5)")]
    [InlineData("agent.CustomRole?.ToString() == \"5\"", "agent.CustomRole == new RoleId(5)")]
    public Task Comparison_OfDigits_BecomesOneOfRoles(string digits, string roles) =>
        Verify.FixesAsync<RawRoleComparisonAnalyzer, RawRoleComparisonFix>(
            Code($"[|{digits}|]"), Code(roles));

    [Theory]
    [InlineData("role.Value.Equals(1L)")]
    [InlineData("role.ToString().Equals(\"1\")")]
    [InlineData("string.Equals(role.ToString(), \"1\", StringComparison.Ordinal)")]
    [InlineData("role.Value is 1L")]
    [InlineData("role.Value is not 1L")]
    [InlineData("role.ToString() == text")]
    [InlineData("role.ToString() == \"admin\"")]
    [InlineData("role.Value == maybeNumber")]
    public Task Comparison_WithoutOneRightAnswer_IsReportedOnly(string comparison) =>
        Verify.IsNotFixedAsync<RawRoleComparisonAnalyzer, RawRoleComparisonFix>(Code($"[|{comparison}|]"));

    [Theory]
    [InlineData("role == new RoleId(number)")]
    [InlineData("role.Value > 1L")]
    [InlineData("role.Value > 0")]
    [InlineData("role.Value != 0")]
    [InlineData("0L == role.Value")]
    [InlineData("role.Value is not 0")]
    [InlineData("maybe?.Value != 0")]
    [InlineData("agent.Id.Value == number")]
    [InlineData("maybe.HasValue == true")]
    [InlineData("maybe == null")]
    [InlineData("maybe?.Value == null")]
    [InlineData("maybe?.Value is not null")]
    [InlineData("maybe?.ToString() is null")]
    [InlineData("role.Value is > 5 and < 7")]
    [InlineData("role.Value is var same && same == number")]
    [InlineData("text.Contains(role.ToString(), StringComparison.Ordinal)")]
    public Task OtherUse_IsSilent(string expression) =>
        Verify.IsSilentAsync<RawRoleComparisonAnalyzer>(Code(expression));

    [Fact]
    public Task Digits_AtABorder_AreSilent() => Verify.IsSilentAsync<RawRoleComparisonAnalyzer>(
        """
        using System.Linq.Expressions;
        using SupportOps.Auditing;

        public sealed record Row(long Role, string Text);

        public static class Sample
        {
            public static Row Write(RoleId role) => new(role.Value, role.ToString());

            public static Expression<Func<Row, bool>> Query(RoleId role) => row => row.Role == role.Value;
        }
        """);

    [Fact]
    public Task TwoComparisons_InOneExpression_AreFixedAtOnce() =>
        Verify.FixesAsync<RawRoleComparisonAnalyzer, RawRoleComparisonFix>(
            Code("[|role.Value == 1|] || /* or */ [|other.Value == 2|] // why"),
            Code("role == new RoleId(1) || /* or */ other == new RoleId(2) // why"));

    [Fact]
    public Task RoleId_WithoutAUsing_GetsOne() => Verify.FixesAsync<RawRoleComparisonAnalyzer, RawRoleComparisonFix>(
        """
        public static class Sample
        {
            public static bool Is(SupportOps.Auditing.RoleId role) => [|role.Value == 3|];
        }
        """,
        """
        using SupportOps.Auditing;

        public static class Sample
        {
            public static bool Is(SupportOps.Auditing.RoleId role) => role == new RoleId(3);
        }
        """);

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<RawRoleComparisonAnalyzer>(
        Code("role.Value == 1"), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<RawRoleComparisonAnalyzer>(
        Code("role.Value == 1"), given => given.Severity(RawRoleComparisonAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<RawRoleComparisonAnalyzer>(
        """
        public readonly record struct RoleId(long Value);

        public static class Sample
        {
            public static bool Is(RoleId role) => role.Value == 1;
        }
        """,
        given => given.WithoutSupportOps());

    private static string Code(string expression) =>
        $$"""
        using SupportOps.Auditing;

        public static class Sample
        {
            public static bool Is(
                RoleId role, RoleId other, RoleId? maybe, Agent agent, long number, long? maybeNumber, string text) =>
                {{expression}}
                ;
        }
        """;
}
