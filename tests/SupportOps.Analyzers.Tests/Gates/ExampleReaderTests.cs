namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>Pages are read as their authors mean them.</summary>
public sealed class ExampleReaderTests
{
    private const string Id = "SOP1001";

    [Theory]
    [InlineData("csharp", "x(); // SOP1001", "x();\n", 0)]
    [InlineData("csharp", "x(); // SOP1002, SOP1001", "x();\n", 0)]
    [InlineData("csharp", "x(); // see SOP1001", "x(); // see SOP1001\n", null)]
    [InlineData("csharp", "x(); // SOP1001 is meant", "x(); // SOP1001 is meant\n", null)]
    [InlineData("csharp", "x(); // SOP1002", "x();\n", null)]
    [InlineData("yaml", "a: b # SOP1001", "a: b\n", 0)]
    [InlineData("markdown", "| a | <!-- SOP1001 -->", "| a |\n", 0)]
    [InlineData("ini", "a = b # SOP1001", "a = b\n", 0)]
    public void Marker_AtTheEndOfALine_IsTakenOut(string language, string line, string text, int? marked)
    {
        var file = ExampleReader.Read(Id, language, [line], 0);

        Assert.Equal(text, file.Text);
        Assert.Equal(marked is { } number ? new[] { number } : [], file.Lines.AsEnumerable());
    }

    [Fact]
    public void Block_MayNameItsFile()
    {
        var example = Example.Parse(Id, "```csharp\na\n```\n\n````markdown runbooks/B.md SOP1001\n```\nb\n```\n````\n");

        Assert.Equal(["Sample.cs", "runbooks/B.md"], example.Files.Select(file => file.Path));
        Assert.Equal(["a\n", "```\nb\n```\n"], example.Files.Select(file => file.Text));
        Assert.Equal(["runbooks/B.md:1"], example.Expected);
    }

    [Fact]
    public void Page_IsTakenApartAtItsHeadingsOnly()
    {
        var page = PageOfRule.Parse(
            "# T: x\n\n| | |\n|---|---|\n| a | b |\n\n## Why\n\ny\n\n## Bad\n\n```yaml\n# c\n```\n");

        Assert.Equal("T: x", page.Title);
        Assert.Equal("b", page.Table["a"]);
        Assert.Equal(["Why", "Bad"], page.Sections.Select(section => section.Name));
        Assert.Contains("# c", page.Section("Bad"), StringComparison.Ordinal);
    }
}
