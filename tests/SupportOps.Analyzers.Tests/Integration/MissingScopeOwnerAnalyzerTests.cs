using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class MissingScopeOwnerAnalyzerTests
{
    private const string Usings = """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        """;

    [Fact]
    public Task ScopeOfAUser_WithoutTheUser_IsReported() => FiresAsync(
        """
        public static class Sample
        {
            public static SubscriptionRequest A(Uri url, OrganizationReference organization) => new()
            {
                Url = url,
                Organization = organization,
                Scope = [|SubscriptionScope.User|],
            };

            public static SubscriptionRequest B(Uri url, OrganizationReference organization) => new SubscriptionRequest
            {
                Url = url,
                Organization = organization,
                User = null,
                Scope = [|new SubscriptionScope("user")|],
            };

            public static SubscriptionRequest C(SubscriptionRequest request) =>
                request with { Scope = [|SubscriptionScope.User|], User = null };

            public static SubscriptionRequest D(Uri url, OrganizationReference organization)
            {
                var request = new SubscriptionRequest { Url = url, Organization = organization };
                return request with { Scope = [|SubscriptionScope.User|] };
            }

            public static SubscriptionRequest E(Uri url, OrganizationReference organization, UserReference user)
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                };
                return request with { User = [|null|] };
            }
        }
        """,
        given => given
            .Saying("user", "User").Saying("user", "User").Saying("user", "User").Saying("user", "User")
            .Saying("user", "User"));

    [Fact]
    public Task Scope_WithItsOwnerOrOfNobodyOrUnknown_IsSilent() => SilentAsync(
        """
        public static class Sample
        {
            public static SubscriptionRequest A(Uri url, OrganizationReference organization, UserReference user) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
            };

            public static SubscriptionRequest B(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.Organization, User = null,
            };

            public static SubscriptionRequest C(Uri url, OrganizationReference organization, SubscriptionScope scope) => new()
            {
                Url = url, Organization = organization, Scope = scope,
            };

            public static SubscriptionRequest D(SubscriptionRequest request) =>
                request with { Scope = SubscriptionScope.User };

            public static SubscriptionRequest E(SubscriptionRequest request, UserReference? user) =>
                request with { Scope = SubscriptionScope.User, User = user };

            public static SubscriptionRequest F(Uri url, OrganizationReference organization, UserReference user) =>
                new SubscriptionRequest { Url = url, Organization = organization, Scope = SubscriptionScope.User }
                    with { User = user };

            public static SubscriptionRequest G(Uri url, OrganizationReference organization, UserReference user)
            {
                var draft = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User,
                };
                return draft with { User = user };
            }

            public static SubscriptionRequest H(Uri url, OrganizationReference organization, SubscriptionRequest other)
            {
                var request = new SubscriptionRequest { Url = url, Organization = organization };
                request = other;
                return request with { Scope = SubscriptionScope.User };
            }
        }
        """);

    [Fact]
    public Task RequestOfOnesOwn_WithARequiredProperty_IsGuarded() => FiresAsync(
        """
        public sealed record Sample(string Name)
        {
            public SubscriptionScope Scope { get; init; }

            public string? User { get; init; }

            public static Sample Known() => new("a") { Scope = SubscriptionScope.User };

            public static Plan Unknown() => new() { Scope = [|SubscriptionScope.User|] };

            public static Apart Other() => new() { Scope = SubscriptionScope.User };
        }

        public sealed class Plan
        {
            public SubscriptionScope Scope { get; set; }

            public string? User { get; set; }
        }

        public sealed class Apart
        {
            public SubscriptionScope Scope { get; set; }
        }
        """);

    [Fact]
    public Task Scope_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(
        """
        public sealed class Sample
        {
            public string? Scope { get; init; }

            public string? User { get; init; }

            public static Sample Make() => new() { Scope = "user", User = null };
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static SubscriptionRequest Make(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User,
            };
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static SubscriptionRequest Make(Uri url, OrganizationReference organization) => new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.User,
            };
        }
        """,
        given => given.Severity(MissingScopeOwnerAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static object A(SubscriptionRequest r) => r with { Scope = };
            public static object B(SubscriptionRequest r) => r with { Scope = SubscriptionScope.User, Events = [, };
            public static object C() => new SubscriptionRequest { Scope = Missing.User, Events = [..], User };
            public static object D() => missing with { Scope = SubscriptionScope.User };
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<MissingScopeOwnerAnalyzer>(Usings + markup, given);

    private static Task SilentAsync(string code) => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(Usings + code);
}
