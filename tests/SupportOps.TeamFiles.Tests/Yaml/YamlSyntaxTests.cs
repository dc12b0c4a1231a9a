using System.Text;

namespace SupportOps.TeamFiles.Tests.Yaml;

public sealed class YamlSyntaxTests
{
    [Theory]
    [InlineData("focuses:\n- name: SaaS\n\tpercentage: 100\n", 3)]
    [InlineData("a:\n\tb: 1\n", 2)]
    [InlineData("a:\n \tb: 1\n", 2)]
    [InlineData("\ta: 1\n", 1)]
    [InlineData("a:\n  b: 1\n \tc: 2\n", 3)]
    [InlineData("a:\n  b: 1\n\tc: 2\n", 3)]
    [InlineData("a:\n  b: 'x'\n\n\tc: 2\nd: 1\n", 4)]
    [InlineData("a:\n  b: 'x'\n \tc: 2\n", 3)]
    [InlineData("title:\n \tEngineer\n", 2)]
    [InlineData("a:\n\t- x\n", 2)]
    [InlineData("a:\n- x\n\t- y\n", 3)]
    [InlineData("a:\n-\tname: x\n", 2)]
    [InlineData("a: |\r\n  x\r\n\tb: 1\r\n", 3)]
    [InlineData("a: |\n  \tkept\nb:\n\tc: 1\n", 4)]
    public void Tab_UsedForIndentation_IsReportedAtItsLine(string text, int line)
    {
        var finding = Assert.Single(Findings.Read(text).Findings);

        Assert.Equal($"TY-YAML-SYNTAX line {line} error", Findings.Describe(finding));
        Assert.StartsWith("A tab is used for indentation", finding.Message, StringComparison.Ordinal);
        Assert.Equal(text.Split('\n')[line - 1].IndexOf('\t', StringComparison.Ordinal) + 1, finding.Column);
    }

    [Theory]
    [InlineData("title:\tEngineer\t")]
    [InlineData("title: 'a\tb'")]
    [InlineData("title: |\n  \ta")]
    [InlineData("title: Engineer\t# a comment")]
    [InlineData("languages: [\n\tEnglish,\n\tGerman ]")]
    [InlineData("languages:\n-\tEnglish")]
    public void Tab_ElsewhereThanInIndentation_IsFine(string line) =>
        Assert.Empty(Findings.Of(TeamFileText.With(line)));

    [Theory]
    [InlineData("", 1)]
    [InlineData("\n\n", 1)]
    [InlineData("# nothing\n# here\n", 1)]
    [InlineData("---\n", 1)]
    [InlineData("\uFEFF", 1)]
    [InlineData("--- ~\n", 1)]
    [InlineData("\n- a\n", 2)]
    [InlineData("text\n", 1)]
    [InlineData("# c\n'{}'\n", 2)]
    [InlineData("a: 1\n---\nb: 2\n", 2)]
    [InlineData("a: 1\n---\n", 2)]
    [InlineData("---\n---\n", 2)]
    [InlineData("a: 1\n...\nb: 2\n", 3)]
    [InlineData("a: 1\nb: &x 2\n", 2)]
    [InlineData("a: 1\n&x b: 2\n", 2)]
    [InlineData("a:\n  &x\n  b: 1\n", 2)]
    [InlineData("a: 1\nb: *x\n", 2)]
    [InlineData("a: 1\n<<: *x\n", 2)]
    [InlineData("a: 1\n*x : 2\n", 2)]
    [InlineData("a: 1\nb: !!str 2\n", 2)]
    [InlineData("a: 1\nb: ! 2\n", 2)]
    [InlineData("--- !!map\na: 1\n", 1)]
    [InlineData("a: 1\nb: [!x c]\n", 2)]
    [InlineData("a: 1\n? [b]\n: 2\n", 2)]
    [InlineData("a: {{ name }}\n", 1)]
    [InlineData("a: 1\nb: 'open\nc: 2\n", 2)]
    [InlineData("a: 1\nb: [x\nc: 2\n", 3)]
    [InlineData("a: 1\nb: {x: 1\n", 3)]
    [InlineData("a: 1\nb: c: d\n", 2)]
    [InlineData("a:\n  b: 1\n c: 2\n", 3)]
    [InlineData("a: 1\nb\nc: 2\n", 2)]
    [InlineData("a: @x\n", 1)]
    [InlineData("a: \"\\q\"\n", 1)]
    [InlineData("%YAML 9.0\n---\na: 1\n", 1)]
    [InlineData("a: 1\nb: x\0\nc: 1\n", 2)]
    [InlineData("a: 1\r\nb: 2\rc: \u0007\n", 3)]
    public void Text_ThatIsRefused_HasOneFindingAtItsLine(string text, int line)
    {
        var reading = Findings.Read(text);

        Assert.Equal($"TY-YAML-SYNTAX line {line}", Findings.Of(text));
        Assert.Equal(line, reading.Findings[0].Line);
        Assert.InRange(reading.Findings[0].Column, 1, int.MaxValue);
        Assert.Null(reading.Member);
        Assert.False(reading.Valid);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", 3)]
    [InlineData("a: 1\n'a': 3\na: 4\n", 2)]
    [InlineData("a: {b: 1, b: 2}\na: 3\n", 1)]
    [InlineData("x:\n- y: 1\n  z: 2\n  y: 3\n", 4)]
    [InlineData("name: &x\nname: 1\n", 1, "TY-YAML-SYNTAX")]
    [InlineData("name: 1\nname: 2\n\tc: 1\n", 3, "TY-YAML-SYNTAX")]
    public void Key_ThatIsRepeated_IsTheOnlyFindingUnlessTheTextDoesNotParse(
        string text, int line, string code = "TY-YAML-DUPLICATE-KEY") =>
        Assert.Equal($"{code} line {line}", Findings.Of(text));

    [Fact]
    public void Key_RepeatedInAnotherMap_IsFine() =>
        Assert.Empty(Findings.Of(TeamFileText.With("pagerduty: {id: x}\nslack: {id: x}")));

    [Fact]
    public void Key_RepeatedAmongManyKeys_IsFound()
    {
        var keys = string.Concat(Enumerable.Range(0, 100).Select(index => $"k{index}: 1\n"));

        Assert.Equal("TY-YAML-DUPLICATE-KEY line 101", Findings.Of(keys + "k50: 1\n"));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("---\n")]
    [InlineData("%YAML 1.1\n---\n")]
    [InlineData("# comment\n\n")]
    public void Text_WithThisBefore_IsRead(string prefix) =>
        Assert.Empty(Findings.Of(prefix + TeamFileText.With("pronouns: x")));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Text_WithAnyLineEnd_GivesTheSameLines(string lineEnd)
    {
        var text = TeamFileText.With("pronouns: x\nregion: AMER\n...").ReplaceLineEndings(lineEnd);

        Assert.Equal((6, 9), Findings.Read(text).Findings.Select(finding => (finding.Line, finding.Column)).Single());
    }

    [Fact]
    public void Bytes_ThatAreNotUtf8_AreReportedWhereTheyStand()
    {
        byte[] bytes = [.. "name: x\ntitle: "u8, 0xE9, .. "\nregion: 1\n"u8];

        var finding = Assert.Single(TeamFile.Read("a.yaml", bytes).Findings);

        Assert.Equal(("TY-YAML-SYNTAX", "line 2", 2, 8), (finding.Code, finding.Path, finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("utf-16BE")]
    public void Text_InAnotherEncoding_IsRefusedAtTheFirstLine(string encoding)
    {
        var wide = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. wide.GetPreamble(), .. wide.GetBytes("name: x\n")];

        Assert.Equal("line 1", Assert.Single(TeamFile.Read("a.yaml", bytes).Findings).Path);
    }

    [Fact]
    public void Message_KeepsWhatTheParserSays()
    {
        var finding = Assert.Single(Findings.Read("a: b: c\n").Findings);

        Assert.Equal(
            "The YAML cannot be parsed here: While scanning a plain scalar value, found invalid mapping. "
            + "Repair the text at this place or just before it.",
            finding.Message);
    }
}
