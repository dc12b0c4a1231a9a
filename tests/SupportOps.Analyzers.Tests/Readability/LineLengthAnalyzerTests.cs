using SupportOps.Analyzers.CodeFixes.Readability;
using SupportOps.Analyzers.Readability;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Readability;

public sealed class LineLengthAnalyzerTests
{
    [Fact]
    public Task Line_OfOneColumnTooMany_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """,
        given => given.Saying(121, 120));

    [Fact]
    public Task Line_AtTheMaximum_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1;
        }
        """);

    [Fact]
    public Task Line_BeyondTheOption_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 [|+ 1 + 1 + 1 + 1 + 1;|]
        }
        """,
        given => given.Option("supportops.max_line_length", "100"));

    [Fact]
    public Task Line_BeyondWhatTheEditorIsTold_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + [|1 + 1 + 1 + 1 + 1 + 1 + 1 + 1;|]
        }
        """,
        given => given.Option("max_line_length", "90"));

    [Fact]
    public Task OptionOfSupportOps_AndOneOfTheEditor_OwnGoesFirst() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;
        }
        """,
        given => given.Option("max_line_length", "90").Option("supportops.max_line_length", "150"));

    [Fact]
    public Task Maximum_SwitchedOffForTheEditor_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;
        }
        """,
        given => given.Option("max_line_length", "off"));

    [Fact]
    public Task Option_ThatIsNoNumber_CountsAsAbsent() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """,
        given => given.Option("supportops.max_line_length", "wide"));

    [Fact]
    public Task Address_ThatCannotBeBroken_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        // See https://example.com/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        public class Sample;
        """);

    [Fact]
    public Task Comment_WithAShortAddressInIt_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        // See https://example.com/a and more words and more words and more words and more words and more words and more words a[|nd more words and more words|]
        public class Sample;
        """);

    [Fact]
    public Task String_AcrossTheMaximum_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public string A() => "words words words words words words words words words words words words words words words words words words words words words words words words words";
        }
        """);

    [Fact]
    public Task TemplateWithHoles_AcrossTheMaximum_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public string A(int b) => $"words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b} words {b}";
        }
        """);

    [Fact]
    public Task RawString_WithLongLines_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """"
        public class Sample
        {
            public string A() =>
                """
                words words words words words words words words words words words words words words words words words words words words words words words words words
                """;
        }
        """");

    [Fact]
    public Task ShortString_BeforeTheMaximum_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public string A() => "text" + (1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1[| +1);|]
        }
        """);

    [Fact]
    public Task Directive_ThatIsLong_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        #pragma warning disable CS0168 // words words words words words words words words words words words words words words words words words words words words words words words words words
        public class Sample;
        """);

    [Fact]
    public Task Code_ThatIsLeftOut_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        #if NEVER
        // words words words words words words words words words words words words words words words words words words words words words words words words words
        #endif
        public class Sample;
        """);

    [Fact]
    public Task Tab_CountsByItsWidth() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
        	public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 [|+ 1;|]
        }
        """,
        given => given.Option("tab_width", "8").Exactly());

    [Fact]
    public Task Tab_OfTheUsualWidth_CountsFour() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
        	public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1;
        }
        """,
        given => given.Exactly());

    [Fact]
    public Task SurrogatePair_CountsOnce() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        // 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀
        public class Sample;
        """);

    [Fact]
    public Task Line_InGeneratedCode_IsSilent() => Verify.IsSilentAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1;
        }
        """,
        given => given.Generated());

    [Fact]
    public Task Line_WithoutSupportOps_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """,
        given => given.WithoutSupportOps());

    [Fact]
    public Task LastLine_WithoutABreak_IsReported() => Verify.FiresAsync<LineLengthAnalyzer>(
        """
        // word word word word word word word word word word word word word word word word word word word word word word word wo[|rd word word word word word word|]
        """,
        given => given.Broken());

    [Fact]
    public Task Comment_ThatIsLong_IsBrokenBetweenWords() => Verify.FixesAsync<LineLengthAnalyzer, LineLengthFix>(
        """
        public class Sample
        {
            // word word word word word word word word word word word word word word word word word word word word word word wor[|d word word word|]
            public int A() => 1;
        }
        """,
        """
        public class Sample
        {
            // word word word word word word word word word word word word word word word word word word word word word word
            // word word word word
            public int A() => 1;
        }
        """);

    [Fact]
    public Task Arguments_ThatFitTogether_GoToTheNextLine() => Verify.FixesAsync<LineLengthAnalyzer, LineLengthFix>(
        """
        public class Sample
        {
            public string A(int first, int second) => string.Join(first.ToString("D5"), second.ToString("D5"), first.ToString(),[| "x");|]
        }
        """,
        """
        public class Sample
        {
            public string A(int first, int second) => string.Join(
                first.ToString("D5"), second.ToString("D5"), first.ToString(), "x");
        }
        """);

    [Fact]
    public Task Arguments_ThatDoNotFitTogether_GoToLinesOfTheirOwn() => Verify.FixesAsync<LineLengthAnalyzer, LineLengthFix>(
        """
        public class Sample
        {
            public string A(int first, int second) => string.Join(first.ToString("D5"), second.ToString("D5"), first.ToString("D[|5"), second.ToString("D5"), first.ToString("D5"), second.ToString("D5"), first.ToString("D5"), second.ToString("D5"));|]
        }
        """,
        """
        public class Sample
        {
            public string A(int first, int second) => string.Join(
                first.ToString("D5"),
                second.ToString("D5"),
                first.ToString("D5"),
                second.ToString("D5"),
                first.ToString("D5"),
                second.ToString("D5"),
                first.ToString("D5"),
                second.ToString("D5"));
        }
        """);

    [Fact]
    public Task CommentBehindCode_IsNotFixed() => Verify.IsNotFixedAsync<LineLengthAnalyzer, LineLengthFix>(
        """
        public class Sample
        {
            public int A() => 1; // word word word word word word word word word word word word word word word word word word wo[|rd word word word word word|]
        }
        """);

    [Fact]
    public Task Expression_WithoutArguments_IsNotFixed() => Verify.IsNotFixedAsync<LineLengthAnalyzer, LineLengthFix>(
        """
        public class Sample
        {
            public int A() => 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 +1+1[|;|]
        }
        """);
}
