namespace SupportOps.TeamFiles.Tests.Yaml;

/// <summary>Shapes that make a reader slow, greedy or dead. Each ends with the finding of the reader.</summary>
public sealed class YamlLimitTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string> Bombs => new()
    {
        { "aliases", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" },
        { "alias to itself", "&a [*a]" },
        { "nested flow lists", new string('[', Megabyte) },
        { "nested flow lists below a key", "a: " + new string('[', Megabyte - 3) },
        { "nested flow maps", Repeat("{a: ", Megabyte / 4) },
        { "nested block lists", Repeat("- ", Megabyte / 2) },
        { "nested keys", Repeat("? ", Megabyte / 2) },
        { "nested block maps", Concat(1000, depth => new string(' ', depth) + "a:\n") },
        { "many keys", Concat(100_000, index => $"k{index}: 1\n") },
        { "many items", "a: [" + Repeat("1,", 120_000) + "]" },
        { "many documents", Repeat("---\n", Megabyte / 4) },
        { "a long key", new string('k', Megabyte - 5) + ": 1" },
        { "a value too large", "name: " + new string('x', 10 * Megabyte) },
        { "an open quote", "name: \"" + new string('x', Megabyte - 7) },
        { "a long tag", "a: !" + Repeat("%41", (Megabyte / 3) - 5) },
        { "tabs", new string('\t', Megabyte) },
        { "zero bytes", "a: 1\n" + new string('\0', 1000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Bomb_EndsWithOneFinding(string shape, string text)
    {
        var reading = Findings.Read(text);

        Assert.Equal("TY-YAML-SYNTAX", Assert.Single(reading.Findings).Code);
        Assert.True(reading.Findings[0].Message.Length < 300, shape);
    }

    [Fact]
    public void Keys_ThatAllRepeat_EndWithOneFinding() =>
        Assert.Equal("TY-YAML-DUPLICATE-KEY line 2", Findings.Of(Repeat("a: 1\n", 40_000)));

    [Fact]
    public void Depth_UpToTheLimit_IsRead()
    {
        Assert.Equal("TY-UNKNOWN-KEY deep", Findings.Of(TeamFileText.With("deep: " + Nested(31))));
        Assert.Equal("TY-YAML-SYNTAX line 5", Findings.Of(TeamFileText.With("deep: " + Nested(32))));
    }

    [Fact]
    public void Size_UpToTheLimit_IsRead()
    {
        var text = TeamFileText.With("#");
        var full = text + new string('#', Megabyte - text.Length);

        Assert.Empty(Findings.Of(full));
        Assert.Equal("TY-YAML-SYNTAX line 1", Findings.Of(full + "#"));
    }

    [Fact]
    public void LargeValues_OfEveryField_AreRead()
    {
        var digits = new string('1', 200_000);
        var text = TeamFileText.With(
            $"focuses: [{{name: {digits}, percentage: {digits}}}]\nworking_hours: 0900-1700 {Repeat("a ", 50_000)}x\n"
            + $"calendly: {Repeat("/a", 50_000)}\nregion: {Repeat("E", 100_000)}\nzendesk: {{main: {{id: {digits}}}}}");

        Assert.Equal(
            "TY-FOCUS-SUM focuses; TY-TYPE focuses[0].name; TY-PERCENT-RANGE focuses[0].percentage; "
            + "TY-CALENDLY-EVENT-LINK calendly; TY-REGION region; TY-TYPE zendesk.main.id",
            Findings.Of(text));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Concat(int count, Func<int, string> part) =>
        string.Concat(Enumerable.Range(0, count).Select(part));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
