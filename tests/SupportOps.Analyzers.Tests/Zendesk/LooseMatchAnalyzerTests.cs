using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class LooseMatchAnalyzerTests
{
    [Theory]
    [InlineData("agents.Any(a => [|a.Name == member.Name|])", "name")]
    [InlineData("agents.Any(a => [|member.Email == a.Email|])", "e-mail address")]
    [InlineData("agents.Any(a => [|string.Equals(a.Email, member.Email, StringComparison.OrdinalIgnoreCase)|])", "e-mail address")]
    [InlineData("agents.Any(a => [|a.Email!.Equals(member.Email)|])", "e-mail address")]
    [InlineData("agents.Any(a => [|a.Email?.ToLowerInvariant() == member.Email?.ToLowerInvariant()|])", "e-mail address")]
    [InlineData("members.Where(m => [|m.Name != agent.Name|]).Any()", "name")]
    [InlineData("users.Any(u => [|u.Name == member.Name|])", "name")]
    [InlineData("agents.Any(a => members.Any(m => [|m.Email == a.Email|]))", "e-mail address")]
    [InlineData("(from a in agents where [|a.Email == member.Email|] select a).Any()", "e-mail address")]
    public Task Search_ByOneText_IsReported(string expression, string what) =>
        Verify.FiresAsync<LooseMatchAnalyzer>(Code($"return {expression};"), given => given.Saying(what));

    [Fact]
    public Task Loop_ThatMatchesByOneText_IsReported() => Verify.FiresAsync<LooseMatchAnalyzer>(Code(
        """
        foreach (var one in agents)
        {
            if ([|one.Name == member.Name|])
            {
                return true;
            }
        }

        return false;
        """));

    [Theory]
    [InlineData("return agents.Any(a => a.Id == member.Zendesk.Main?.Id);")]
    [InlineData("return agents.Any(a => a.Id == member.Zendesk.Main?.Id || a.Email == member.Email);")]
    [InlineData("if (member.Zendesk.Main?.Id is not null) { return true; } return agents.Any(a => a.Email == member.Email);")]
    [InlineData("return agent.Name == member.Name;")]
    [InlineData("return agents.Any(a => a.Name == \"Ada\");")]
    [InlineData("return agents.Any(a => a.Name == member.Email);")]
    [InlineData("return agents.Any(a => a.Email == agent.Email);")]
    [InlineData("return members.Any(m => m.Title == agent.Name);")]
    public Task OtherComparison_IsSilent(string body) => Verify.IsSilentAsync<LooseMatchAnalyzer>(Code(body));

    [Fact]
    public Task Rule_ThatComparesAMatchedPair_IsSilent() => Verify.IsSilentAsync<LooseMatchAnalyzer>(
        """
        using SupportOps.Auditing;

        public sealed class SampleRule() : AccountRule(null!)
        {
            public override RuleResult Evaluate(in AccountSubject subject) =>
                subject.Agent.Name == subject.Member.Name ? RuleResult.Pass : RuleResult.Fail("No.");
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Verify.IsSilentAsync<LooseMatchAnalyzer>(
        Code("return agents.Any(a => a. == member.);"), given => given.Broken());

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<LooseMatchAnalyzer>(
        Code("return agents.Any(a => a.Name == member.Name);"), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<LooseMatchAnalyzer>(
        Code("return agents.Any(a => a.Name == member.Name);"),
        given => given.Severity(LooseMatchAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<LooseMatchAnalyzer>(
        """
        public sealed record Agent(string Name);

        public sealed record TeamMember(string Name);

        public static class Sample
        {
            public static bool Is(Agent[] agents, TeamMember member) => agents.Any(a => a.Name == member.Name);
        }
        """,
        given => given.WithoutSupportOps());

    private static string Code(string body) =>
        $$"""
        using SupportOps.Auditing;
        using SupportOps.Team;
        using SupportOps.Zendesk;

        public static class Sample
        {
            public static bool Is(
                IReadOnlyList<Agent> agents, IReadOnlyList<TeamMember> members, IReadOnlyList<ExportedUser> users,
                Agent agent, TeamMember member)
            {
                {{body.ReplaceLineEndings("\n        ")}}
            }
        }
        """;
}
