using System.Reflection.Metadata;
using System.Text;
using SupportOps.Consumer.Tests.Reading;
using SupportOps.Consumer.Tests.Running;

namespace SupportOps.Consumer.Tests;

/// <summary>A debugger finds the sources of the packages, and no folder of the machine that built them.</summary>
[Collection(SharedBuild.Name)]
public sealed class SymbolTests(Consumers consumers)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [ConsumerFact]
    public void Symbols_NameSourcesByTheirPlaceInTheRepository() => Assert.All(SymbolFiles(), bytes =>
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        var reader = provider.GetMetadataReader();

        Assert.All(reader.Documents, handle => Assert.Matches(
            "^/_[0-9]*/", reader.GetString(reader.GetDocument(handle).Name)));
    });

    [ConsumerFact]
    public void Symbols_TellADebuggerWhereTheSourcesOfTheCommitAre() => Assert.All(SymbolFiles(), bytes =>
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(bytes));
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Single(part => reader.GetGuid(part.Kind) == SourceLink);

        Assert.Matches(
            "\"/_/\\*\":\"https://gitlab\\.com/supportops/supportops/-/raw/[0-9a-f]{40}/\\*\"",
            Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)));
    });

    private List<byte[]> SymbolFiles()
    {
        var files = new List<byte[]>();
        foreach (var path in Directory.EnumerateFiles(consumers.Feed, "SupportOps.*.snupkg"))
        {
            using var package = new FeedPackage(path);
            files.AddRange(package.Entries
                .Where(entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal)).Select(FeedPackage.BytesOf));
        }

        Assert.NotEmpty(files);
        return files;
    }
}
