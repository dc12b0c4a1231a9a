namespace SupportOps.TeamFiles.Tests.Sets;

public sealed class TeamSetTests
{
    [Theory]
    [InlineData("Zoë Manager")]
    [InlineData("Ada Quill")]
    public void Manager_WithAFile_IsKnown(string manager)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With($"reports_to: {manager}"))
            .Add("z.yml", TeamFileText.With("name: Zoë Manager"));

        Assert.Empty(folder.ReadFindings());
    }

    [Fact]
    public void Manager_WithAnAccentTypedInAnotherWay_IsKnownWhereTextCanBeNormalized()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With("reports_to: Zoe\u0308")).Add("z.yaml", TeamFileText.With("name: Zoë"));
        var canNormalize = string.Equals("e\u0308".Normalize(), "ë", StringComparison.Ordinal);

        Assert.Equal(canNormalize, folder.ReadFindings().Length == 0);
    }

    [Theory]
    [InlineData("Nobody Anyone")]
    [InlineData("zed manager")]
    [InlineData("'Zed Manager '")]
    [InlineData("''")]
    [InlineData("Ｚed Manager")]
    public void Manager_WithoutAFile_IsAWarning(string manager)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With($"reports_to: {manager}"))
            .Add("z.yaml", TeamFileText.With("name: Zed Manager"));

        Assert.Equal("a.yaml TY-REPORTS-TO-UNKNOWN reports_to", folder.ReadFindings());
        Assert.True(folder.Read().Files[0].Valid);
    }

    [Fact]
    public void Manager_WhoseFileDoesNotParse_IsUnknown()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With("reports_to: Zed")).Add("z.yaml", "name: Zed\nname: Zed\n");

        Assert.Equal(
            "a.yaml TY-REPORTS-TO-UNKNOWN reports_to; z.yaml TY-YAML-DUPLICATE-KEY line 2", folder.ReadFindings());
    }

    [Fact]
    public void Id_InSeveralFiles_IsReportedOnAllButTheFirst()
    {
        using var folder = new TemporaryFolder();
        folder.Add("b.yaml", TeamFileText.With("zendesk: {main: {id: 0x10}}"))
            .Add("B.yaml", TeamFileText.With("zendesk: {main: {id: 16}, us-federal: {id: 7}}"))
            .Add("a.yml", TeamFileText.With("zendesk: {main: {id: +16}, us-federal: {id: 16}}"))
            .Add("c.yaml", TeamFileText.With("zendesk: {main: {id: '16'}, us-federal: {id: 7}}"));

        Assert.Equal(
            "a.yml TY-DUPLICATE-ID zendesk.main.id; b.yaml TY-DUPLICATE-ID zendesk.main.id; "
            + "c.yaml TY-TYPE zendesk.main.id; c.yaml TY-DUPLICATE-ID zendesk.us-federal.id",
            folder.ReadFindings());
    }

    [Fact]
    public void DuplicateId_IsReportedAtTheValueAndNamesTheFirstFile()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.yaml", TeamFileText.With("zendesk: {main: {id: 16}}"))
            .Add("b.yaml", TeamFileText.With("zendesk:\n  main:\n    id: 16"));

        var finding = Assert.Single(folder.Read().Files[1].Findings);

        Assert.Equal((6, 9), (finding.Line, finding.Column));
        Assert.StartsWith(
            "`a.yaml` has the id 16 in this instance already.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OneFile_ReadByItself_IsNotComparedWithOthers() =>
        Assert.Empty(Findings.Of(TeamFileText.With("reports_to: Nobody Anyone")));
}
