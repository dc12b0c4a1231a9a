using SupportOps.Analyzers.CodeFixes.Readability;
using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class UnnamedBoundAnalyzerTests
{
    [Fact]
    public Task TimeoutInSeconds_IsReported() => Verify.FiresAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.CallTimeout = [|TimeSpan.FromSeconds(90)|];
            }
        }
        """,
        given => given.Saying("CallTimeout", "TimeSpan.FromSeconds(90)"));

    [Fact]
    public Task NumberOfTries_IsReported() => Verify.FiresAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.MaxTries = [|7|];
            }
        }
        """);

    [Fact]
    public Task Initialiser_IsReported() => Verify.FiresAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public ZendeskOptions A() => new() { MaxTries = [|7|] };
        }
        """);

    [Fact]
    public Task Constant_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            private const int Tries = 7;

            public void A(ZendeskOptions options)
            {
                options.MaxTries = Tries;
            }
        }
        """);

    [Fact]
    public Task One_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.MaxTries = 1;
            }
        }
        """);

    [Fact]
    public Task FieldWithTheOptions_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            private static readonly ZendeskOptions Slow = new() { MaxTries = 7 };
        }
        """);

    [Fact]
    public Task OtherNumber_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.RequestsPerMinute = 100;
            }
        }
        """);

    [Fact]
    public Task SettingOfAnotherLibrary_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        public class Sample
        {
            public void A(HttpClient client) => client.Timeout = TimeSpan.FromSeconds(90);
        }
        """);

    [Fact]
    public Task ValueThatIsComputed_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.CallTimeout = TimeSpan.FromSeconds(options.MaxTries);
            }
        }
        """);

    [Fact]
    public Task Bound_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.MaxTries = 7;
            }
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Bound_WithoutSupportOps_IsSilent() => Verify.IsSilentAsync<UnnamedBoundAnalyzer>(
        """
        public class Sample
        {
            public int MaxTries { get; set; }

            public void A() => MaxTries = 7;
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task Number_BecomesAConstant() => Verify.FixesAsync<UnnamedBoundAnalyzer, UnnamedBoundFix>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.MaxTries = [|7|];
            }
        }
        """,
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            private const int MaxTries = 7;

            public void A(ZendeskOptions options)
            {
                options.MaxTries = MaxTries;
            }
        }
        """);

    [Fact]
    public Task Timeout_BecomesAReadOnlyField() => Verify.FixesAsync<UnnamedBoundAnalyzer, UnnamedBoundFix>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.CallTimeout = [|TimeSpan.FromSeconds(90)|];
            }
        }
        """,
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            private static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(90);

            public void A(ZendeskOptions options)
            {
                options.CallTimeout = CallTimeout;
            }
        }
        """);

    [Fact]
    public Task SameNumberTwice_BecomesOneConstant() => Verify.FixesAsync<UnnamedBoundAnalyzer, UnnamedBoundFix>(
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            public void A(ZendeskOptions options)
            {
                options.MaxTries = [|7|];
                options.MaxTries = [|7|];
            }
        }
        """,
        """
        using SupportOps.Zendesk;

        public class Sample
        {
            private const int MaxTries = 7;

            public void A(ZendeskOptions options)
            {
                options.MaxTries = MaxTries;
                options.MaxTries = MaxTries;
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_AreNotFixed() => Verify.IsNotFixedAsync<UnnamedBoundAnalyzer, UnnamedBoundFix>(
        """
        using SupportOps.Zendesk;

        var options = new ZendeskOptions();
        options.MaxTries = [|7|];
        """);
}
