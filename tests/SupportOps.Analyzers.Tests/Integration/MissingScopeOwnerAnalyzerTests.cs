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
        public sealed class Sample(CalendlyClient client)
        {
            public Task A(Uri url, OrganizationReference organization) => client.CreateSubscriptionAsync(new()
            {
                Url = url,
                Organization = organization,
                Scope = [|SubscriptionScope.User|],
            });

            public async Task B(Uri url, OrganizationReference organization, CancellationToken cancellationToken)
            {
                var request = new SubscriptionRequest
                {
                    Url = url,
                    Organization = organization,
                    User = null,
                    Scope = [|new SubscriptionScope("user")|],
                };
                Console.WriteLine(request.Url);
                await client.CreateSubscriptionAsync(request, cancellationToken);
            }

            public Task C(SubscriptionRequest request) =>
                client.CreateSubscriptionAsync(request with { Scope = [|SubscriptionScope.User|], User = null });

            public Task D(Uri url, OrganizationReference organization)
            {
                var request = new SubscriptionRequest { Url = url, Organization = organization };
                return client.CreateSubscriptionAsync(request with { Scope = [|SubscriptionScope.User|] });
            }

            public Task E(Uri url, OrganizationReference organization, UserReference user)
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                };
                return client.CreateSubscriptionAsync(request with { User = [|null|] });
            }
        }
        """,
        given => given
            .Saying("user", "User").Saying("user", "User").Saying("user", "User").Saying("user", "User")
            .Saying("user", "User"));

    [Fact]
    public Task Scope_WithItsOwnerOrOfNobodyOrUnknown_IsSilent() => SilentAsync(
        """
        public sealed class Sample(CalendlyClient client)
        {
            public Task A(Uri url, OrganizationReference organization, UserReference user) =>
                client.CreateSubscriptionAsync(new()
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User, User = user,
                });

            public Task B(Uri url, OrganizationReference organization) => client.CreateSubscriptionAsync(new()
            {
                Url = url, Organization = organization, Scope = SubscriptionScope.Organization, User = null,
            });

            public Task C(Uri url, OrganizationReference organization, SubscriptionScope scope) =>
                client.CreateSubscriptionAsync(new() { Url = url, Organization = organization, Scope = scope });

            public Task D(SubscriptionRequest request) =>
                client.CreateSubscriptionAsync(request with { Scope = SubscriptionScope.User });

            public Task E(SubscriptionRequest request, UserReference? user) =>
                client.CreateSubscriptionAsync(request with { Scope = SubscriptionScope.User, User = user });

            public Task F(Uri url, OrganizationReference organization, UserReference user) =>
                client.CreateSubscriptionAsync(
                    new SubscriptionRequest { Url = url, Organization = organization, Scope = SubscriptionScope.User }
                        with { User = user });

            public Task G(Uri url, OrganizationReference organization, UserReference user)
            {
                var draft = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User,
                };
                return client.CreateSubscriptionAsync(draft with { User = user });
            }

            public Task H(Uri url, OrganizationReference organization, SubscriptionRequest other)
            {
                var request = new SubscriptionRequest { Url = url, Organization = organization };
                request = other;
                return client.CreateSubscriptionAsync(request with { Scope = SubscriptionScope.User });
            }
        }
        """);

    [Fact]
    public Task Request_ThatMayBeCompletedLater_IsSilent() => SilentAsync(
        """
        public static class Completing
        {
            public static SubscriptionRequest WithUser(this SubscriptionRequest request, UserReference user) =>
                request with { User = user };
        }

        public sealed class Sample(CalendlyClient client, Uri url, OrganizationReference organization)
        {
            private static readonly SubscriptionRequest Base = new()
            {
                Url = new Uri("https://x.example"),
                Organization = OrganizationReference.Parse("https://api.calendly.com/organizations/A"),
                Scope = SubscriptionScope.User,
            };

            public SubscriptionRequest Draft() =>
                new() { Url = url, Organization = organization, Scope = SubscriptionScope.User };

            public Task A(UserReference user) => client.CreateSubscriptionAsync(
                new SubscriptionRequest { Url = url, Organization = organization, Scope = SubscriptionScope.User }
                    .WithUser(user));

            public Task B(UserReference user) => client.CreateSubscriptionAsync(Base with { User = user });

            public async Task C(UserReference user)
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User,
                };
                request = request.WithUser(user);
                await client.CreateSubscriptionAsync(request);
            }

            public async Task D()
            {
                var request = new SubscriptionRequest
                {
                    Url = url, Organization = organization, Scope = SubscriptionScope.User,
                };
                if (request.FindProblems().Count == 0)
                {
                    await client.CreateSubscriptionAsync(request);
                }
            }

            public IReadOnlyList<string> E() =>
                new SubscriptionRequest { Url = url, Organization = organization, Scope = SubscriptionScope.User }
                    .FindProblems();

            public Task F(UserReference user) => CreateSubscriptionAsync(
                new() { Url = url, Organization = organization, Scope = SubscriptionScope.User }, user);

            private Task CreateSubscriptionAsync(SubscriptionRequest request, UserReference user) =>
                client.CreateSubscriptionAsync(request with { User = user });
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
            public static Task Make(CalendlyClient client, Uri url, OrganizationReference organization) =>
                client.CreateSubscriptionAsync(
                    new() { Url = url, Organization = organization, Scope = SubscriptionScope.User });
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<MissingScopeOwnerAnalyzer>(
        Usings + """
        public static class Sample
        {
            public static Task Make(CalendlyClient client, Uri url, OrganizationReference organization) =>
                client.CreateSubscriptionAsync(
                    new() { Url = url, Organization = organization, Scope = SubscriptionScope.User });
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
