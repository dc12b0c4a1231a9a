using System.Buffers;
using System.Globalization;
using System.Text;
using SupportOps.Tests.Shared;

namespace SupportOps.Reporting.Tests.Text;

public sealed class TextRendererTests
{
    public static TheoryData<string> Attacks => AttackStrings.All;

    [Fact]
    public void Report_WithFindings_ReadsAsVerified() => Snapshot.Verify(Reports.WithFindings.ToText());

    [Fact]
    public void Report_ThatWasReviewed_ReadsAsVerified() => Snapshot.Verify(ReviewedReport.Instance.ToText());

    [Fact]
    public void Report_ThatIsClean_ReadsAsVerified() => Snapshot.Verify(Reports.Clean.ToText());

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Name_ThatTriesToAct_CannotControlTheTerminal(string name)
    {
        var text = Reports.OfAgentNamed(name).ToText();

        Assert.DoesNotContain(text.Replace("\n", "", StringComparison.Ordinal), character => char.IsControl(character));
        Assert.DoesNotContain(text, character => character is '\u202E' or '\u2066' or '\u200F' or '\u2028');
        Assert.Equal(1, text.Split('\n').Count(line => line.StartsWith("Verdict", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Report_InAnotherCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<string> Everything() => ReportRenderers.All.Select(renderer =>
    {
        var output = new ArrayBufferWriter<byte>();
        renderer.Render(ReviewedReport.Instance, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }).ToList();
}
