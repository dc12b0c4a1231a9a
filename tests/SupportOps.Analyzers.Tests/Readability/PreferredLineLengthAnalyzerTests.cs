using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class PreferredLineLengthAnalyzerTests
{
    [Fact]
    public Task Line_BetweenBothLimits_IsReported() => Verify.FiresAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """,
        given => given.Saying(81, 80));

    [Fact]
    public Task Line_AtThePreferredLength_IsSilent() => Verify.IsSilentAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1;
        }
        """);

    [Fact]
    public Task Line_OverTheMaximum_IsLeftToTheOtherRule() => Verify.IsSilentAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;
        }
        """);

    [Fact]
    public Task Line_BeyondTheOption_IsReported() => Verify.FiresAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 [|+ 1 + 1 + 1 + 1 + 1;|]
        }
        """,
        given => given.Option("supportops.preferred_line_length", "100"));

    [Fact]
    public Task Line_WhenThereIsNoMaximum_IsReported() => Verify.FiresAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 [|+ 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;|]
        }
        """,
        given => given.Option("max_line_length", "off"));

    [Fact]
    public Task String_AcrossThePreferredLength_IsSilent() => Verify.IsSilentAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public string A() => "words words words words words words words words words words words words words";
        }
        """);

    [Fact]
    public Task Line_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Line_WithoutSupportOps_IsReported() => Verify.FiresAsync<PreferredLineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """,
        given => given.WithoutSupportOps());
}
