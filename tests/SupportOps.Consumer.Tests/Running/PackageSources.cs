using System.Text.RegularExpressions;
using System.Xml.Linq;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// Where packages come from: ours from the feed that was packed just now, all others as on this machine.
/// </summary>
internal static partial class PackageSources
{
    /// <summary>Writes the nuget.config of a folder. No address is named: the machine's sources keep theirs.</summary>
    public static async Task WriteAsync(string folder, string feed)
    {
        var listed = await Dotnet.RunAsync(folder, "nuget", "list", "source", "--format", "Detailed");
        var names = EnabledSource().Matches(listed.Output).Select(match => match.Groups["name"].Value);
        var others = names.Select(name => Mapping(name, "*"));
        var config = new XElement(
            "configuration",
            new XElement("packageSources", Add("packed", feed)),
            new XElement("fallbackPackageFolders", Add("cache", Dotnet.Fact("PackageCache"))),
            new XElement(
                "packageSourceMapping", others, Mapping("packed", "SupportOps.*", "Neighbour")));
        config.Save(Path.Combine(folder, "nuget.config"));
    }

    /// <summary>The version of a package that this repository itself uses.</summary>
    public static string VersionOf(string package) => XDocument.Load(RepositoryRoot.PathOf("Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(element => (string?)element.Attribute("Include") == package)
        .Attribute("Version")?.Value ?? string.Empty;

    private static XElement Add(string key, string value) =>
        new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static XElement Mapping(string source, params string[] patterns) => new(
        "packageSource",
        new XAttribute("key", source),
        patterns.Select(pattern => new XElement("package", new XAttribute("pattern", pattern))));

    [GeneratedRegex(@"^\s+\d+\.\s+(?<name>.+) \[Enabled\]", RegexOptions.Multiline, 1000)]
    private static partial Regex EnabledSource();
}
