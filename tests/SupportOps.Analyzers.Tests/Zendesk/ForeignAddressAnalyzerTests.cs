using SupportOps.Analyzers.Tests.Harness;
using SupportOps.Analyzers.Zendesk;

namespace SupportOps.Analyzers.Tests.Zendesk;

public sealed class ForeignAddressAnalyzerTests
{
    [Fact]
    public Task Registration_WithTheOtherHost_IsReportedWithTheRightOne() => Verify.FiresAsync<ForeignAddressAnalyzer>(
        Registration("[|new Uri(\"https://gitlab.zendesk.com\")|]"),
        given => given.Saying("gitlab.zendesk.com", "global", "us-government", "'gitlab-federal-support.zendesk.com'"));

    [Theory]
    [InlineData("[|new Uri(\"https://GitLab.Zendesk.com/api/v2/\")|]")]
    [InlineData("[|new Uri(\"https://gitlab.zendesk.com.:443\", UriKind.Absolute)|]")]
    [InlineData("[|new(\"https://gitlab.zendesk.com/\")|]")]
    [InlineData("[|new Uri($\"https://gitlab.zendesk.com/{path}\")|]")]
    [InlineData("[|new Uri($\"https://{Host}/{path}\")|]")]
    [InlineData("[|new Uri(\"https://\" + Host)|]")]
    [InlineData("[|new Uri(\"https://gitlab1707170878.zendesk.com\")|]")]
    public Task KnownHost_HoweverWritten_IsReported(string address) =>
        Verify.FiresAsync<ForeignAddressAnalyzer>(Registration(address));

    [Theory]
    [InlineData("new Uri(\"https://gitlab-federal-support.zendesk.com\")")]
    [InlineData("new Uri(\"https://gitlabfederalsupport1585318082.zendesk.com\")")]
    [InlineData("new Uri(\"https://acme.zendesk.com\")")]
    [InlineData("new Uri(\"https://gitlab.zendesk.com.example.org\")")]
    [InlineData("new Uri(\"https://proxy.example/https://gitlab.zendesk.com\")")]
    [InlineData("new Uri($\"https://gitlab.zendesk.com{path}\")")]
    [InlineData("new Uri(path)")]
    [InlineData("new Uri(path == \"x\" ? \"https://gitlab.zendesk.com\" : \"https://acme.zendesk.com\")")]
    public Task OtherHost_IsSilent(string address) =>
        Verify.IsSilentAsync<ForeignAddressAnalyzer>(Registration(address));

    [Theory]
    [InlineData("acme")]
    [InlineData("global")]
    [InlineData("global-sandbox")]
    public Task NameOfTheSameOrAnUnknownInstance_IsSilent(string name) => Verify.IsSilentAsync<ForeignAddressAnalyzer>(
        Registration("new Uri(\"https://gitlab.zendesk.com\")", name));

    [Fact]
    public Task OptionsOfAName_AreReported() => Verify.FiresAsync<ForeignAddressAnalyzer>(
        """
        using Microsoft.Extensions.DependencyInjection;
        using SupportOps.Zendesk;

        public static class Sample
        {
            private const string Federal = "us-government";

            public static void Register(IServiceCollection services)
            {
                services.AddOptions<ZendeskOptions>(Federal)
                    .Configure(options => options.BaseAddress = [|new Uri("https://gitlab.zendesk.com")|]);
                services.Configure<ZendeskOptions>(Federal, options =>
                {
                    var address = new Uri("https://gitlab.zendesk.com");
                    options.BaseAddress = [|address|];
                });
                services.Configure<ZendeskOptions>(
                    options => options.BaseAddress = new Uri("https://gitlab.zendesk.com"));
            }
        }
        """);

    [Fact]
    public Task DeclaredClient_WithTheOtherHost_IsReported() => Verify.FiresAsync<ForeignAddressAnalyzer>(
        """
        using SupportOps.Annotations;
        using SupportOps.Zendesk;

        public sealed class Sample(ZendeskCredential credential)
        {
            [OfInstance("global")]
            private readonly ZendeskClient _global =
                new([|new Uri("https://gitlab-federal-support.zendesk.com")|], credential);

            [OfInstance("us-government")]
            public ZendeskOptions Options { get; } = new() { BaseAddress = [|new Uri("https://gitlab.zendesk.com")|] };

            public ZendeskClient Unnamed { get; } = new(new Uri("https://gitlab.zendesk.com"), credential);

            public void Change() => Options.BaseAddress = [|new Uri("https://gitlab.zendesk.com")|];

            public void Use() => Read(new ZendeskClient([|new Uri("https://gitlab.zendesk.com")|], credential));

            private void Read([OfInstance("us-government")] ZendeskClient client) => _global.Equals(client);
        }
        """);

    [Fact]
    public Task Instance_WithTheOtherHost_IsReported() => Verify.FiresAsync<ForeignAddressAnalyzer>(
        """
        using SupportOps.Auditing;

        public static class Sample
        {
            public static ZendeskInstance Copy { get; } =
                ZendeskInstance.Global with { Host = [|"gitlab-federal-support.zendesk.com"|] };

            public static ZendeskInstance Sandbox { get; } =
                ZendeskInstance.Global with { Name = "mine", Host = "gitlab1707170878.zendesk.com" };

            public static ZendeskInstance Own { get; } = new()
            {
                Name = "mine",
                Title = "Mine",
                LightAgentRole = new RoleId(1),
                AdministratorRole = new RoleId(2),
                Host = "gitlab.zendesk.com",
            };
        }
        """);

    [Fact]
    public Task OwnInstance_WithAHost_IsGuarded() => Verify.FiresAsync<ForeignAddressAnalyzer>(
        """
        using Microsoft.Extensions.DependencyInjection;
        using SupportOps.Annotations;
        using SupportOps.Auditing;
        using SupportOps.Zendesk;

        [OfInstance("acme", Host = "acme.zendesk.com")]
        public static class AcmeRoles
        {
            [KnownValue(77000000001)]
            public static RoleId Boss { get; } = new(77000000001);
        }

        public static class Sample
        {
            public static void Register(IServiceCollection services) => services.AddSupportOpsZendesk(
                "global", options => options.BaseAddress = [|new Uri("https://acme.zendesk.com")|]);
        }
        """);

    [Fact]
    public Task BrokenCode_IsSurvived() => Verify.IsSilentAsync<ForeignAddressAnalyzer>(
        Registration("new Uri(\"https://\" + )"), given => given.Broken());

    [Fact]
    public Task GeneratedCode_IsSilent() => Verify.IsSilentAsync<ForeignAddressAnalyzer>(
        Registration("new Uri(\"https://gitlab.zendesk.com\")"), given => given.Generated());

    [Fact]
    public Task Severity_None_IsSilent() => Verify.IsSilentAsync<ForeignAddressAnalyzer>(
        Registration("new Uri(\"https://gitlab.zendesk.com\")"),
        given => given.Severity(ForeignAddressAnalyzer.Id, "none"));

    [Fact]
    public Task LookAlike_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<ForeignAddressAnalyzer>(
        """
        public sealed class ZendeskOptions
        {
            public Uri? BaseAddress { get; set; }
        }

        public static class Sample
        {
            public static ZendeskOptions Options { get; } = new() { BaseAddress = new Uri("https://gitlab.zendesk.com") };
        }
        """,
        given => given.WithoutSupportOps());

    private static string Registration(string address, string name = "us-government") =>
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using SupportOps.Zendesk;

        public static class Sample
        {
            private const string Host = "gitlab.zendesk.com";

            public static void Register(IServiceCollection services, string path) =>
                services.AddSupportOpsZendesk("{{name}}", options =>
                {
                    options.BaseAddress = {{address}};
                    options.OAuthToken = path + Host;
                });
        }
        """;
}
