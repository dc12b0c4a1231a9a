using System.Text;
using SupportOps.Auditing;

namespace SupportOps.TeamFiles.Tests;

public sealed class WaiverFileTests
{
    private const string Valid = """
        - rule: ZD-UNEXPECTED-ADMIN
          subject: a@x.test
          owner: b@x.test
          reason: on-call cover
          ticket: OPS-12
          expires: 2026-03-31

        """;

    [Fact]
    public void Entry_WithTheSixKeys_IsAWaiverWithItsPlace()
    {
        var reading = Read("# ours\n" + Valid);

        var waiver = Assert.Single(reading.List.Waivers);
        Assert.Empty(reading.Problems);
        Assert.Equal(("ZD-UNEXPECTED-ADMIN", "a@x.test", "b@x.test"), (waiver.Rule, waiver.Subject, waiver.Owner));
        Assert.Equal(
            ("on-call cover", "OPS-12", new DateOnly(2026, 3, 31)), (waiver.Reason, waiver.Ticket, waiver.Expires));
        Assert.Equal((null, null), (waiver.Instance, waiver.Created));
        Assert.Equal(new FileLocation("waivers.yaml", 2, 3), waiver.Location);
        Assert.Equal(64, reading.List.Sha256!.Length);
    }

    [Fact]
    public void Entry_WithTheOptionalKeys_HasThem()
    {
        var waiver = Read(Valid + "  instance: global\n  created: 2026-01-01\n").List.Waivers[0];

        Assert.Equal(("global", new DateOnly(2026, 1, 1)), (waiver.Instance, waiver.Created));
    }

    [Fact]
    public void Subject_AndTicket_MayBeNumbers()
    {
        var text = Valid.Replace("a@x.test", "360001234567", StringComparison.Ordinal)
            .Replace("OPS-12", "12", StringComparison.Ordinal);

        var waiver = Assert.Single(Read(text).List.Waivers);

        Assert.Equal(("360001234567", "12"), (waiver.Subject, waiver.Ticket));
    }

    [Theory]
    [InlineData("rule")]
    [InlineData("subject")]
    [InlineData("owner")]
    [InlineData("reason")]
    [InlineData("ticket")]
    [InlineData("expires")]
    public void RequiredKey_ThatIsMissing_IsNamed(string key)
    {
        var lines = Valid.Split('\n').Where(line => !line.Contains(key + ":", StringComparison.Ordinal));
        var text = string.Join('\n', lines);
        var reading = Read(key == "rule" ? "-" + text[1..] : text);

        Assert.Empty(reading.List.Waivers);
        Assert.Single(reading.List.Malformed);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal($"[0].{key}", problem.Path);
        Assert.Equal(
            $"`{key}` is missing. Each waiver has a rule, a subject, an owner, a reason, a ticket and the day it "
                + "expires.",
            problem.Message);
    }

    [Theory]
    [InlineData("  expires: 2026-02-30", "[0].expires", 6, 12)]
    [InlineData("  expires: 31.03.2026", "[0].expires", 6, 12)]
    [InlineData("  expires: 2026-03-31T00:00:00Z", "[0].expires", 6, 12)]
    [InlineData("  expires: [2026-03-31]", "[0].expires", 6, 12)]
    [InlineData("  expires: 2026-03-31\n  created: 2026-04-01", "[0].expires", 6, 12)]
    [InlineData("  expires: 2026-03-31\n  instnace: global", "[0].instnace", 7, 3)]
    [InlineData("  expires: 2026-03-31\n  instance: ''", "[0].instance", 7, 13)]
    public void Entry_WithAnythingWrong_IsNoWaiver(string last, string path, int line, int column)
    {
        var reading = Read(Valid.Replace("  expires: 2026-03-31", last, StringComparison.Ordinal));

        var problem = Assert.Single(reading.Problems);
        Assert.Equal((path, new FileLocation("waivers.yaml", line, column)), (problem.Path, problem.Location));
        Assert.Empty(reading.List.Waivers);
        var malformed = Assert.Single(reading.List.Malformed);
        Assert.Equal(("ZD-UNEXPECTED-ADMIN", "a@x.test"), (malformed.Rule, malformed.Subject));
        Assert.Equal(problem.Message, malformed.Problem);
    }

    [Fact]
    public void MisspelledKey_IsExplained() => Assert.StartsWith(
        "`instnace` is no key of a waiver; `instance` is probably meant.",
        Read(Valid + "  instnace: global\n").Problems[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Entry_WithAProblem_LeavesTheOthersAlone()
    {
        var reading = Read("- nonsense\n" + Valid);

        Assert.Single(reading.List.Waivers);
        Assert.Single(reading.List.Malformed);
        Assert.Equal("waivers.yaml:1:3", reading.Problems[0].Location.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("rule: ZD-X")]
    [InlineData("- [")]
    [InlineData("- &a {}")]
    [InlineData("- rule: a\n  rule: b")]
    public void File_ThatIsNoList_GivesOneMalformedEntry(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.List.Waivers);
        Assert.Single(reading.List.Malformed);
        Assert.NotNull(Assert.Single(reading.Problems).Location.Line);
    }

    [Fact]
    public void EmptyList_HasNoProblem()
    {
        var reading = Read("[]");

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.List.Waivers);
    }

    [Fact]
    public void File_ThatDoesNotExist_IsAnException() => Assert.Throws<FileNotFoundException>(
        () => WaiverFile.Load(Path.Combine(Path.GetTempPath(), "no-such-file.yaml")));

    private static WaiverFileReading Read(string text) => WaiverFile.Read("waivers.yaml", Encoding.UTF8.GetBytes(text));
}
