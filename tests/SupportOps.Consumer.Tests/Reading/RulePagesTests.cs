namespace SupportOps.Consumer.Tests.Reading;

public sealed class RulePagesTests
{
    [Fact]
    public void Code_GetsANamespaceOfItsPageAndKeepsItsLines()
    {
        var page = Read("## Bad", "```csharp", "using System;", "", "class A { } // SOP9999", "```");

        var file = Assert.Single(page.Bad);
        Assert.Equal("using System;\n\nnamespace SOP9999; class A { } // SOP9999\n", file.Text);
        Assert.Equal(["SOP9999/Sample0.cs:3 SOP9999"], file.Marks);
    }

    [Fact]
    public void Namespace_OfThePage_BecomesPartOfIts()
    {
        var page = Read("## Good", "```csharp", "namespace Acme;", "```");

        Assert.Equal("namespace SOP9999.Acme;\n", Assert.Single(page.Good).Text);
    }

    [Fact]
    public void Marks_AreNotPartOfAFile()
    {
        var page = Read(
            "## Bad", "```yaml", "id: 1 # SOP9999, SOP9998", "```", "````markdown", "- [ ] <!-- SOP9999 -->", "````");

        Assert.Equal(["id: 1\n", "- [ ]\n"], page.Bad.Select(file => file.Text));
        Assert.Equal(
            ["SOP9999/team/sample0.yaml:1 SOP9999", "SOP9999/runbooks/sample1.md:1 SOP9999"],
            page.Bad.SelectMany(file => file.Marks));
    }

    [Fact]
    public void Heading_OfABlock_MayNameTheFileAndTheRule()
    {
        var file = Assert.Single(Read("## Bad", "```yaml people/ZeldaH.yaml SOP9999", "```").Bad);

        Assert.Equal("SOP9999/people/ZeldaH.yaml", file.Path);
        Assert.Equal(["SOP9999/people/ZeldaH.yaml:1 SOP9999"], file.Marks);
    }

    [Fact]
    public void Settings_HoldForTheFilesOfThePageAndHaveNoPlace()
    {
        var file = Assert.Single(Read("## Bad", "```ini", "supportops.max_nesting = x # SOP9999", "```").Bad);

        Assert.Equal("SOP9999/.editorconfig", file.Path);
        Assert.Equal("[*]\nsupportops.max_nesting = x\n", file.Text);
        Assert.Equal([":0 SOP9999"], file.Marks);
    }

    [Fact]
    public void SeveralTeamFiles_NeedAProjectOfTheirOwn()
    {
        var one = Read("## Bad", "```yaml", "id: 1", "```", "## Good", "```yaml", "id: 2", "```");
        var two = Read("## Bad", "```yaml", "id: 1", "```", "```yaml", "id: 1", "```");

        Assert.Equal("Bad", one.ProjectOf("Bad"));
        Assert.Equal("GoodSOP9999", two.ProjectOf("Good"));
    }

    [Fact]
    public void Blocks_OfOtherSections_AreNotPlanted()
    {
        var page = Read("## Options", "```ini", "a = b", "```");

        Assert.Empty(page.Bad);
        Assert.Empty(page.Good);
    }

    private static RulePage Read(params string[] lines) => RulePages.Read("SOP9999", lines);
}
