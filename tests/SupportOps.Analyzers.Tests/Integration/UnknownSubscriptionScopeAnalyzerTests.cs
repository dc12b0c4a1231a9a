using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class UnknownSubscriptionScopeAnalyzerTests
{
    [Fact]
    public Task Scope_ThatNoSubscriptionHas_IsReported() => FiresAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly SubscriptionScope Short = new([|"org"|]);
            public static readonly SubscriptionScope Far = new([|"everybody"|]);
            public static readonly SubscriptionScope Upper = new([|"User"|]);

            public static bool Is(WebhookSubscription subscription) => subscription.Scope.Name == [|"users"|];
        }
        """,
        given => given
            .Saying("org", "did you mean 'organization'")
            .Saying("everybody", "use one of group, organization, user")
            .Saying("User", "did you mean 'user'")
            .Saying("users", "did you mean 'user'"));

    [Theory]
    [InlineData("user")]
    [InlineData("organization")]
    [InlineData("group")]
    public Task Scope_OfTheVendorsDocuments_IsSilent(string scope) => SilentAsync(
        $$"""
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly SubscriptionScope Scope = new("{{scope}}");

            public static bool Is(SubscriptionScope scope) => scope.Name is "{{scope}}";
        }
        """);

    [Fact]
    public Task Text_ThatIsNoScope_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly SubscriptionState State = new("org");

            public static SubscriptionScope Make(string scope) => new(scope);

            public static bool Is(string scope) => scope == "org";
        }
        """);

    [Fact]
    public Task Scope_WithoutSupportOps_IsSilent() => SilentAsync(
        """
        public static class Sample
        {
            public static bool Is(string scope) => scope == "org";
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task MistypedScope_TakesTheMemberOrTheText() =>
        Verify.FixesAsync<UnknownSubscriptionScopeAnalyzer, UnknownSubscriptionScopeFix>(
            """
            public sealed record Sample
            {
                public SupportOps.Calendly.Webhooks.SubscriptionScope Scope { get; } = new([|"org"|]);

                public bool IsUser => Scope.Name == [|"users"|];

                public bool IsOther => Scope.Name == [|"everybody"|];
            }
            """,
            """
            using SupportOps.Calendly.Webhooks;

            public sealed record Sample
            {
                public SupportOps.Calendly.Webhooks.SubscriptionScope Scope { get; } = SubscriptionScope.Organization;

                public bool IsUser => Scope.Name == "user";

                public bool IsOther => Scope.Name == [|"everybody"|];
            }
            """);

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<UnknownSubscriptionScopeAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.SubscriptionScope("org");
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<UnknownSubscriptionScopeAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.SubscriptionScope("org");
        }
        """,
        given => given.Severity(UnknownSubscriptionScopeAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<UnknownSubscriptionScopeAnalyzer>(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static SubscriptionScope Make() => new SubscriptionScope(
            public static bool Is(SubscriptionScope scope) => scope.Name is or "" + ;
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<UnknownSubscriptionScopeAnalyzer>(markup, given);

    private static Task SilentAsync(string code, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<UnknownSubscriptionScopeAnalyzer>(code, given);
}
