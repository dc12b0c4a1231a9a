using FsCheck;
using FsCheck.Fluent;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Integration.Values;
using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Calendly;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class BareResourceIdAnalyzerTests
{
    [Fact]
    public Task Reference_MadeFromABareId_IsReportedWithTheWholeAddress() => FiresAsync(
        """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            private const string Ours = "ABC123";

            public static object A { get; } = OrganizationReference.Parse([|"ABC123"|]);
            public static object B { get; } = UserReference.Parse([|Ours|]);
            public static object C { get; } = SubscriptionReference.Parse(text: [|"https://calendly.com/x"|]);
            public static object D { get; } = ScheduledEventReference.Parse([|""|]);
            public static object E { get; } = UserReference.Parse([|"https://api.calendly.com/organizations/ABC"|]);
            public static object F { get; } = UserReference.Parse([|"http://api.calendly.com/users/ABC"|]);
        }
        """,
        given => given
            .Saying("ABC123", "https://api.calendly.com/organizations/ABC123")
            .Saying("ABC123", "https://api.calendly.com/users/ABC123")
            .Saying("https://calendly.com/x", "https://api.calendly.com/webhook_subscriptions/AAAAAAAAAAAAAAAA")
            .Saying("", "https://api.calendly.com/scheduled_events/AAAAAAAAAAAAAAAA")
            .Saying(
                "https://api.calendly.com/organizations/ABC", "https://api.calendly.com/users/AAAAAAAAAAAAAAAA")
            .Saying("http://api.calendly.com/users/ABC", "https://api.calendly.com/users/AAAAAAAAAAAAAAAA"));

    [Fact]
    public Task PlaceOfOnesOwn_MarkedAsAnAddress_IsGuarded() => FiresAsync(
        """
        using SupportOps.Annotations;

        public sealed class Sample
        {
            [WholeAddress("api.example.com", "teams")]
            public string Team { get; init; } = "https://api.example.com/v2/teams/9";

            public static Sample Make() => new() { Team = [|"9"|] };
        }
        """,
        given => given.Saying("9", "https://api.example.com/teams/9"));

    [Fact]
    public Task Reference_MadeFromAnAddressOrAVariable_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static object A { get; } = OrganizationReference.Parse("https://api.calendly.com/organizations/ABC123");
            public static object B { get; } = UserReference.Parse("http://127.0.0.1:8080/users/ABC123/");
            public static object C { get; } = UserReference.Parse(Environment.GetEnvironmentVariable("ABC123"));
            public static bool D { get; } = UserReference.TryParse("ABC123", out _);
            public static object E(string id) => SubscriptionReference.Parse($"https://api.calendly.com/users/{id}");
            public static object F() => UserReference.Parse(null);
            public static int G() => int.Parse("123");
        }
        """);

    [Fact]
    public Task Reference_WithoutSupportOps_IsSilent() => SilentAsync(
        """
        public static class UserReference
        {
            public static string Parse(string text) => text;

            public static string A { get; } = Parse("ABC123");
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public void Address_OfAnyText_IsAcceptedAsTheReferenceAcceptsIt() =>
        Prop.ForAll<string?, NonNull<string>, uint>((text, host, id) => AreJudgedAlike(text, host.Get, id))
            .QuickCheckThrowOnFailure();

    private static bool AreJudgedAlike(string? text, string host, uint id)
    {
        string[] forms =
        [
            text ?? "", $"https://api.calendly.com/users/{id}", $"https://api.calendly.com/users/{text}",
            $"https://{host}/users/{id}", $"http://{host}/users/{id}", $" https://[::1]/v2/users/{id}/ ",
            $"http://localhost:{id % 60000}/users/{id}?{text}", $"https://www.calendly.com/users/{id}",
            $"https://{text}@api.calendly.com/users/{id}", $"/users/{id}", $"users/{id}", $"{id}",
            $"http://127.0.0.1/users/{id}", $"http://example.com/users/{id}", $"https://example.com/users/{id}",
            $"https://api.calendly.com/organizations/{id}", $"HTTPS://API.Calendly.com/users/{id}",
        ];
        var shape = new AddressShape("api.calendly.com", "users");
        return forms.All(form => shape.Fits(form) == UserReference.TryParse(form, out _));
    }

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<BareResourceIdAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => SupportOps.Calendly.UserReference.Parse("ABC123");
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<BareResourceIdAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => SupportOps.Calendly.UserReference.Parse("ABC123");
        }
        """,
        given => given.Severity(BareResourceIdAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<BareResourceIdAnalyzer>(
        """
        using SupportOps.Calendly;

        public static class Sample
        {
            public static object Make() => UserReference.Parse();
            public static object Other() => UserReference.Parse(,
            public static object Missing() => Nothing.Parse("ABC123") + UserReference.Parse(missing);
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<BareResourceIdAnalyzer>(markup, given);

    private static Task SilentAsync(string code, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<BareResourceIdAnalyzer>(code, given);
}
