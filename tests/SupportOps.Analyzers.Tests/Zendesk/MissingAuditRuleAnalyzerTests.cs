using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class MissingAuditRuleAnalyzerTests
{
    [Fact]
    public Task ListWithoutTheRule_IsReportedWithItsName() => Verify.FiresAsync<MissingAuditRuleAnalyzer>(
        Policy("ZendeskInstance.UsGovernment", "[|[AuditRules.NamesMatch, AuditRules.EmailsMatch]|]"),
        given => given.Saying("UsGovernment", "ZD-SUSPENDED", "AuditRules.AgentIsNotSuspended"));

    [Theory]
    [InlineData("[|[]|]")]
    [InlineData("[|new AuditRule[] { AuditRules.NamesMatch }|]")]
    [InlineData("[|[AuditRules.NamesMatch, new OwnMemberRule()]|]")]
    public Task ConstantList_WithoutTheRule_IsReported(string rules) =>
        Verify.FiresAsync<MissingAuditRuleAnalyzer>(Policy("ZendeskInstance.Global", rules));

    [Theory]
    [InlineData("[AuditRules.AgentIsNotSuspended]")]
    [InlineData("new AuditRule[] { AuditRules.NamesMatch, AuditRules.AgentIsNotSuspended }")]
    [InlineData("[AuditRules.NamesMatch, new OwnAgentRule()]")]
    [InlineData("[AuditRules.NamesMatch, .. AuditPolicy.ZendeskUsGovernment.Rules]")]
    [InlineData("[AuditRules.NamesMatch, rule]")]
    [InlineData("[Make()]")]
    [InlineData("rules")]
    [InlineData("new List<AuditRule> { AuditRules.NamesMatch }")]
    public Task List_ThatHasOrMayHaveTheRule_IsSilent(string rules) =>
        Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(Policy("ZendeskInstance.UsGovernment", rules));

    [Theory]
    [InlineData("ZendeskInstance.GlobalSandbox")]
    [InlineData("instance")]
    [InlineData("ZendeskInstance.Global with { Name = \"mine\" }")]
    public Task Instance_ThatRequiresNothingForCertain_IsSilent(string instance) =>
        Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(Policy(instance, "[AuditRules.NamesMatch]"));

    [Fact]
    public Task ReadyPolicy_CutDown_IsReported() => Verify.FiresAsync<MissingAuditRuleAnalyzer>(
        """
        using SupportOps.Auditing;

        public static class Sample
        {
            public static AuditPolicy Short { get; } =
                AuditPolicy.ZendeskUsGovernment with { Rules = [|[AuditRules.NamesMatch]|] };

            public static AuditPolicy Completed { get; } =
                (AuditPolicy.ZendeskUsGovernment with { Rules = [AuditRules.NamesMatch] })
                    .With(AuditRules.AgentIsNotSuspended);

            public static AuditPolicy Longer { get; } = AuditPolicy.ZendeskUsGovernment.With(AuditRules.MemberHasAgent);
        }
        """);

    [Fact]
    public Task OwnInstance_WithARequirement_IsGuarded() => Verify.FiresAsync<MissingAuditRuleAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.Auditing;

        public static class Sample
        {
            [OfInstance("acme")]
            [RequiredRule("ZD-EMAIL-MISMATCH")]
            [RequiredRule("NO-SUCH-RULE")]
            public static ZendeskInstance Acme { get; } = new()
            {
                Name = "acme", Title = "Acme", LightAgentRole = new RoleId(1), AdministratorRole = new RoleId(2),
            };

            public static AuditPolicy Policy()
            {
                var acme = Acme;
                return new AuditPolicy { Name = "mine", Instance = acme, Rules = [|[AuditRules.NamesMatch]|] };
            }
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(
        Policy("ZendeskInstance.", "[AuditRules.NamesMatch, , missing"), given => given.Broken());

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(
        Policy("ZendeskInstance.Global", "[]"), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(
        Policy("ZendeskInstance.Global", "[]"), given => given.Severity(MissingAuditRuleAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<MissingAuditRuleAnalyzer>(
        """
        public sealed record AuditPolicy
        {
            public string[] Rules { get; init; } = [];
        }

        public static class Sample
        {
            public static AuditPolicy Policy { get; } = new() { Rules = [] };
        }
        """,
        given => given.WithoutSupportOps());

    private static string Policy(string instance, string rules) =>
        $$"""
        using SupportOps.Auditing;

        public sealed class OwnMemberRule() : MemberRule(null!)
        {
            public override RuleResult Evaluate(in MemberSubject subject) => RuleResult.Pass;
        }

        public sealed class OwnAgentRule() : AgentRule(null!)
        {
            public override RuleResult Evaluate(in AgentSubject subject) => RuleResult.Pass;
        }

        public static class Sample
        {
            public static AuditPolicy Policy(AuditRule rule, IReadOnlyList<AuditRule> rules, ZendeskInstance instance) =>
                new AuditPolicy
                {
                    Name = "mine",
                    Instance = {{instance}},
                    Rules = {{rules}},
                };

            private static AuditRule Make() => AuditRules.AgentIsNotSuspended;
        }
        """;
}
