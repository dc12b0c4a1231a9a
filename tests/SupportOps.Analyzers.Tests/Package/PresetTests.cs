using SupportOps.Tests.Shared;

namespace SupportOps.Analyzers.Tests.Package;

/// <summary>The configs of the package say what the rules say. SUPPORTOPS_WRITE_DOCS=1 writes them anew.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Names => [.. Presets.Files.Keys];

    private static string Folder => RepositoryRoot.PathOf("src", "SupportOps.Analyzers", "Package", "config");

    [Theory]
    [MemberData(nameof(Names))]
    public void Config_IsWrittenFromTheRules(string name)
    {
        var path = Path.Combine(Folder, $"supportops.{name}.globalconfig");
        if (Environment.GetEnvironmentVariable("SUPPORTOPS_WRITE_DOCS") is "1")
        {
            File.WriteAllText(path, Presets.Files[name]);
        }

        Assert.Equal(Presets.Files[name], File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null);
    }

    [Fact]
    public void Configs_AreThoseThatAreWritten() => Assert.Equal(
        Presets.Files.Keys.Select(name => $"supportops.{name}.globalconfig").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Folder, "*.globalconfig").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Configs_NameNoKeyTwiceAtOneLevel()
    {
        // Two files of one level that disagree cancel each other out with a warning in the consumer's build.
        string[][] together =
        [
            ["recommended", "indent"],
            ["strict", "indent", "usings"],
            ["all", "indent", "usings"],
        ];

        Assert.All(together, names => Assert.Empty(names
            .SelectMany(name => Presets.Files[name].Split('\n'))
            .Where(line => line.Contains('=', StringComparison.Ordinal) && !line.StartsWith('#'))
            .Select(line => line.Split('=')[0].Trim())
            .Where(key => key is not ("is_global" or "global_level"))
            .GroupBy(key => key, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)));
    }

    [Fact]
    public void None_TurnsOffEveryRule() => Assert.All(Presets.Rules, rule => Assert.Contains(
        $"dotnet_diagnostic.{rule.Id}.severity = none\n", Presets.Files["none"], StringComparison.Ordinal));
}
