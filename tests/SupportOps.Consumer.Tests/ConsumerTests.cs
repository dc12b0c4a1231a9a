using SupportOps.Consumer.Tests.Reading;
using SupportOps.Consumer.Tests.Running;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests;

/// <summary>What users of the package see in their builds.</summary>
[Collection(SharedBuild.Name)]
public sealed class ConsumerTests(Consumers consumers)
{
    // A compiler that cannot use an analyzer goes on without it, with one of these.
    private static readonly string[] Troubles = ["CS8032", "CS9057", "CS8033", "CS8785", "AD0001", "CS8034"];

    [ConsumerTheory]
    [InlineData("Library")]
    [InlineData("UnitTests")]
    [InlineData("Web")]
    [InlineData("Plain")]
    [InlineData("Downstream")]
    [InlineData("None")]
    [InlineData("Strict")]
    public void Project_ReportsExactlyItsMarkedLines(string project) => Assert.Equal(
        MarkedLines.Of(Path.Combine(consumers.Root, project)).Order(StringComparer.Ordinal),
        consumers.FindingsOf(project)
            .Where(finding => finding.Level is not "note")
            .Select(finding => finding.Mark)
            .Order(StringComparer.Ordinal));

    [ConsumerTheory]
    [InlineData("Library")]
    [InlineData("UnitTests")]
    [InlineData("Web")]
    [InlineData("Plain")]
    [InlineData("Beside")]
    [InlineData("Downstream")]
    [InlineData("None")]
    [InlineData("Strict")]
    [InlineData("Bad")]
    [InlineData("Good")]
    public void Project_LoadsTheRulesAndNoneThrows(string project)
    {
        Assert.DoesNotContain(
            consumers.FindingsOf(project), finding => Troubles.Contains(finding.Id, StringComparer.Ordinal));
        Assert.DoesNotContain(Troubles, trouble => consumers.Output.Contains(trouble, StringComparison.Ordinal));
    }

    [ConsumerFact]
    public void Finding_NamesItsPageInTheLogAndInTheBuild()
    {
        var finding = Assert.Single(consumers.FindingsOf("Library"), finding => finding.Id == "SOP1001");

        Assert.EndsWith("/docs/rules/SOP1001.md", finding.HelpLink, StringComparison.Ordinal);
        Assert.Contains(
            consumers.Output.Split('\n'),
            line => line.Contains("Library/Access.cs(7,", StringComparison.Ordinal)
                && line.Contains("warning SOP1001: 360004957599 is a custom role", StringComparison.Ordinal)
                && line.Contains($"({finding.HelpLink})", StringComparison.Ordinal));
    }

    [ConsumerFact]
    public void Neighbour_WithAnOlderYamlDotNet_WorksBesideOurs()
    {
        var findings = consumers.FindingsOf("Beside");

        Assert.Contains(findings, finding => finding.Mark == "Access.cs:7 SOP1001");
        Assert.Contains(findings, finding => finding.Id == "NB0001");
        Assert.Contains(consumers.Output.Split('\n'), line =>
            line.Contains("warning NB0001: The last key is in line 9", StringComparison.Ordinal));
    }

    [ConsumerFact]
    public async Task Fix_OfThePackage_IsAppliedByTheFormatter()
    {
        var path = Path.Combine(consumers.Root, "Fixed", "Access.cs");
        var before = await File.ReadAllTextAsync(path);

        var formatted = await Dotnet.RunAsync(
            consumers.Root, "format", "analyzers", "Fixed/Fixed.csproj",
            "--diagnostics", "SOP1001", "--severity", "warn", "--no-restore");

        Assert.True(formatted.ExitCode == 0, formatted.Output);
        Assert.Equal(
            before.Replace("new RoleId(360004957599)", "ZendeskRoles.Global.Admin", StringComparison.Ordinal),
            await File.ReadAllTextAsync(path));
    }

    [ConsumerFact]
    public void Files_AreHandedToTheCompilerWithTheirKind()
    {
        var config = File.ReadAllText(Path.Combine(
            consumers.Root, "Library", "obj", "Debug", "net10.0", "Library.GeneratedMSBuildEditorConfig.editorconfig"));

        Assert.Contains(
            "Library/team/hana_birch.yaml]\nbuild_metadata.AdditionalFiles.SupportOpsKind = SupportTeam",
            config.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains(
            "Library/runbooks/enforce_2fa.md]\nbuild_metadata.AdditionalFiles.SupportOpsKind = Runbook",
            config.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("build_property.SupportOpsAnalysisMode = recommended", config, StringComparison.Ordinal);
    }

    [ConsumerFact]
    public void Downstream_OfALibraryThatKeepsItPrivate_GetsNone() => Assert.DoesNotContain(
        "SupportOps.Analyzers",
        File.ReadAllText(Path.Combine(consumers.Root, "Downstream", "obj", "project.assets.json")),
        StringComparison.Ordinal);

    [ConsumerFact]
    public void OldSdk_IsOneReadableError()
    {
        var line = Assert.Single(ErrorsOf("OldSdk"));

        Assert.Contains(
            "error SOPSDK: SupportOps.Analyzers needs .NET SDK 9.0.300 or Visual Studio 2022 17.14, or newer; "
            + "this build runs on .NET SDK 9.0.203.",
            line,
            StringComparison.Ordinal);
    }

    [ConsumerFact]
    public void WrongMode_IsOneReadableError()
    {
        var line = Assert.Single(ErrorsOf("WrongMode"));

        Assert.Contains(
            "error SOPMODE: SupportOpsAnalysisMode is 'strickt', which is no mode of SupportOps.Analyzers. "
            + "Use none, recommended, strict or all",
            line,
            StringComparison.Ordinal);
    }

    [ConsumerFact]
    public void Guide_QuotesTheBuild()
    {
        var quoted = File.ReadAllLines(RepositoryRoot.PathOf("docs", "guides", "analyzers.md"))
            .SelectMany(line => line.StartsWith("| `error ", StringComparison.Ordinal) ? [line.Split('`')[1]]
                : line.StartsWith("Library/", StringComparison.Ordinal) ? [line]
                : Array.Empty<string>())
            .ToList();

        Assert.Equal(3, quoted.Count);
        Assert.All(quoted, line => Assert.Contains(line, consumers.Output, StringComparison.Ordinal));
    }

    private IEnumerable<string> ErrorsOf(string project) => consumers.Output.Split('\n')
        .Where(line => line.Contains($"{project}.csproj]", StringComparison.Ordinal)
            && line.Contains(": error ", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);
}
