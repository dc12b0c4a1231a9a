using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using SupportOps.Consumer.Tests.Running;

namespace SupportOps.Consumer.Tests;

/// <summary>What is in the package, to the file.</summary>
[Collection(SharedBuild.Name)]
public sealed class PackageContentTests(Consumers consumers)
{
    private static readonly string[] Files =
    [
        "README.md",
        "SupportOps.Analyzers.nuspec",
        "analyzers/dotnet/cs/SupportOps.Analyzers.CodeFixes.dll",
        "analyzers/dotnet/cs/SupportOps.Analyzers.dll",
        "build/SupportOps.Analyzers.props",
        "build/SupportOps.Analyzers.targets",
        "buildTransitive/SupportOps.Analyzers.props",
        "buildTransitive/SupportOps.Analyzers.targets",
        "config/CodeMetricsConfig.txt",
        "config/supportops.all.globalconfig",
        "config/supportops.floor.globalconfig",
        "config/supportops.indent.globalconfig",
        "config/supportops.nodup.globalconfig",
        "config/supportops.none.globalconfig",
        "config/supportops.recommended.globalconfig",
        "config/supportops.strict.globalconfig",
        "config/supportops.usings.globalconfig",
        "icon.png",
    ];

    // What every package of this format has around its files.
    private static readonly string[] Envelope = ["_rels/.rels", "[Content_Types].xml"];

    [ConsumerFact]
    public void Package_HoldsExactlyTheseFiles()
    {
        using var package = Open();

        Assert.Equal(Files, package.Entries.Select(entry => entry.FullName)
            .Where(name => !Envelope.Contains(name, StringComparer.Ordinal)
                && !name.StartsWith("package/services/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));
    }

    [ConsumerFact]
    public void Package_IsForDevelopmentAndDependsOnNothing()
    {
        using var package = Open();
        using var nuspec = Entry(package, "SupportOps.Analyzers.nuspec").Open();
        var elements = XDocument.Load(nuspec).Descendants().ToList();

        Assert.Equal("true", elements.Single(element => element.Name.LocalName == "developmentDependency").Value);
        Assert.DoesNotContain(elements, element => element.Name.LocalName is "dependency" or "dependencies");
    }

    [ConsumerFact]
    public void BuildFiles_AreTheSameForDirectAndTransitiveUse()
    {
        using var package = Open();

        Assert.Equal(
            Text(package, "build/SupportOps.Analyzers.props"),
            Text(package, "buildTransitive/SupportOps.Analyzers.props"));
        Assert.Equal(
            Text(package, "build/SupportOps.Analyzers.targets"),
            Text(package, "buildTransitive/SupportOps.Analyzers.targets"));
    }

    [ConsumerFact]
    public void Assemblies_CarryTheirSymbolsAndSeeWhatTheCompilerHas()
    {
        using var package = Open();
        foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(copy);
            }

            copy.Position = 0;
            using var image = new PEReader(copy);
            Assert.Contains(
                image.ReadDebugDirectory(), part => part.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            Assert.All(ReferencesOf(image), Allowed);
        }
    }

    [ConsumerFact]
    public void Feed_HoldsNoSymbolPackageOfIt() => Assert.Equal(
        [$"SupportOps.Analyzers.{consumers.Version}.cdx.json", $"SupportOps.Analyzers.{consumers.Version}.nupkg"],
        Directory.EnumerateFiles(consumers.Feed, "SupportOps.Analyzers.*").Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));

    private static IEnumerable<string> ReferencesOf(PEReader image)
    {
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(
            reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name));
    }

    // Anything else would have to be packed beside it, and would meet another version of itself one day.
    private static void Allowed(string reference) => Assert.True(
        reference is "netstandard" or "SupportOps.Analyzers"
            or "System.Collections.Immutable" or "System.Memory" or "System.Buffers"
            or "System.Composition.AttributedModel"
        || reference.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
        reference);

    private static ZipArchiveEntry Entry(ZipArchive package, string name) =>
        package.GetEntry(name) ?? throw new InvalidOperationException(name + " is not in the package.");

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(Entry(package, name).Open());
        return reader.ReadToEnd();
    }

    private ZipArchive Open() =>
        ZipFile.OpenRead(Path.Combine(consumers.Feed, $"SupportOps.Analyzers.{consumers.Version}.nupkg"));
}
