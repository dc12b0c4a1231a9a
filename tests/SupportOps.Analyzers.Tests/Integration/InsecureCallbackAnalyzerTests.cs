using SupportOps.Analyzers.CodeFixes.Integration;
using SupportOps.Analyzers.Integration;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Integration;

public sealed class InsecureCallbackAnalyzerTests
{
    [Fact]
    public Task Callback_OverHttp_IsReported() => FiresAsync(
        """
        using SupportOps.Calendly;
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            private const string Address = "http://hooks.example.com:8080";

            public static SubscriptionRequest Make(OrganizationReference organization, string path) => new()
            {
                Url = new Uri([|"http://hooks.example.com/calendly"|]),
                Organization = organization,
            };

            public static WebhookExpectation A() => new() { Url = new([|Address|], UriKind.Absolute) };

            public static WebhookExpectation B(string path) => new() { Url = new Uri([|$"http://example.com/{path}"|]) };

            public static WebhookExpectation C(string path) => new() { Url = new Uri([|"http://example.com/" + path + "/x"|]) };

            public static SubscriptionRequest D(SubscriptionRequest request) =>
                request with { Url = new Uri([|"ftp://example.com"|]) };

            public static WebhookExpectation E()
            {
                var url = new Uri([|"HTTP://example.com/x"|]);
                var other = new WebhookExpectation { Url = url };
                return other;
            }
        }
        """,
        given => given
            .Saying("http://hooks.example.com").Saying("http://hooks.example.com").Saying("http://example.com")
            .Saying("http://example.com").Saying("ftp://example.com").Saying("http://example.com"));

    [Fact]
    public Task PlaceOfOnesOwn_MarkedAsACallback_IsGuarded() => FiresAsync(
        """
        using SupportOps.Annotations;

        public static class Sample
        {
            [CallbackAddress]
            private static readonly Uri Default = new([|"http://example.com"|]);

            public static string Take([CallbackAddress] string url) => Default + url;

            public static string Run() => Take([|"http://example.com"|]) + Take("https://example.com");
        }
        """);

    [Fact]
    public Task Callback_OverHttpsOrOnLoopbackOrUnknown_IsSilent() => SilentAsync(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static readonly Uri Page = new("http://example.com");

            public static WebhookExpectation[] Make(string host, string scheme, Uri url) =>
            [
                new() { Url = new Uri("https://example.com") },
                new() { Url = new Uri("http://localhost:8080/calendly") },
                new() { Url = new Uri("http://host.docker.internal:8080/calendly") },
                new() { Url = new Uri("http://127.0.0.1:5000") },
                new() { Url = new Uri("http://[::1]/calendly") },
                new() { Url = new Uri($"http://{host}/calendly") },
                new() { Url = new Uri($"http://ho{host}/calendly") },
                new() { Url = new Uri($"{scheme}://example.com/calendly") },
                new() { Url = new Uri("http://" + host) },
                new() { Url = new Uri("/calendly", UriKind.Relative) },
                new() { Url = new Uri(url, "calendly") },
                new() { Url = new Uri("not an address", UriKind.RelativeOrAbsolute) },
                new() { Url = url },
                new() { Url = null },
            ];

            public static WebhookExpectation Change(bool isLocal)
            {
                var url = new Uri("http://example.com");
                if (isLocal)
                {
                    url = new Uri("http://localhost");
                }

                return new() { Url = url };
            }
        }
        """);

    [Fact]
    public Task Callback_WithoutSupportOps_IsSilent() => SilentAsync(
        """
        public sealed class SubscriptionRequest
        {
            public Uri Url { get; set; } = new Uri("http://example.com");
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task HttpAddress_BecomesHttps() => Verify.FixesAsync<InsecureCallbackAnalyzer, InsecureCallbackFix>(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            private const string Address = "http://example.com";

            public static WebhookExpectation[] Make(string path) =>
            [
                new() { Url = new Uri([|"http://example.com"|]) }, // the receiver
                new() { Url = new Uri([|@"http://example.com/\x"|]) },
                new() { Url = new Uri([|$"HTTP://example.com/{path}"|]) },
                new() { Url = new Uri([|"http://example.com/" + path|]) },
                new() { Url = new Uri([|"http://example.com:80/"|]) },
                new() { Url = new Uri([|"ftp://example.com"|]) },
                new() { Url = new Uri([|Address|]) },
            ];
        }
        """,
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            private const string Address = "http://example.com";

            public static WebhookExpectation[] Make(string path) =>
            [
                new() { Url = new Uri("https://example.com") }, // the receiver
                new() { Url = new Uri(@"https://example.com/\x") },
                new() { Url = new Uri($"HTTPs://example.com/{path}") },
                new() { Url = new Uri("https://example.com/" + path) },
                new() { Url = new Uri([|"http://example.com:80/"|]) },
                new() { Url = new Uri([|"ftp://example.com"|]) },
                new() { Url = new Uri([|Address|]) },
            ];
        }
        """);

    [Fact]
    public Task Fault_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<InsecureCallbackAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.WebhookExpectation
            {
                Url = new Uri("http://example.com"),
            };
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Fault_OfARuleThatIsOff_IsSilent() => Verify.IsSilentAsync<InsecureCallbackAnalyzer>(
        """
        public static class Sample
        {
            public static object Make() => new SupportOps.Calendly.Webhooks.WebhookExpectation
            {
                Url = new Uri("http://example.com"),
            };
        }
        """,
        given => given.Severity(InsecureCallbackAnalyzer.Id, "none"));

    [Fact]
    public Task UnfinishedCode_IsHarmless() => Verify.IsSilentAsync<InsecureCallbackAnalyzer>(
        """
        using SupportOps.Calendly.Webhooks;

        public static class Sample
        {
            public static object A() => new WebhookExpectation { Url = new Uri( };
            public static object B() => new WebhookExpectation { Url = };
            public static object C() => new WebhookExpectation { Url = new Uri($"http://{") };
            public static object D() => new WebhookExpectation { Url = new Uri("http://") };
        }
        """,
        given => given.Broken().Exactly());

    private static Task FiresAsync(string markup, Func<Scenario, Scenario>? given = null) =>
        Verify.FiresAsync<InsecureCallbackAnalyzer>(markup, given);

    private static Task SilentAsync(string code, Func<Scenario, Scenario>? given = null) =>
        Verify.IsSilentAsync<InsecureCallbackAnalyzer>(code, given);
}
