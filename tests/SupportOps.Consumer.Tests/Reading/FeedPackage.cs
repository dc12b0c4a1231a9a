using System.IO.Compression;
using System.Xml.Linq;

namespace SupportOps.Consumer.Tests.Reading;

/// <summary>A package of the packed feed.</summary>
internal sealed class FeedPackage : IDisposable
{
    private readonly ZipArchive _archive;

    public FeedPackage(string path)
    {
        _archive = ZipFile.OpenRead(path);
        FileName = Path.GetFileName(path);
        var nuspec = _archive.Entries.Single(
            entry => entry.FullName == entry.Name && entry.Name.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = nuspec.Open();
        Nuspec = XDocument.Load(stream);
    }

    public string FileName { get; }

    public XDocument Nuspec { get; }

    public IEnumerable<ZipArchiveEntry> Entries => _archive.Entries;

    /// <summary>An element of the metadata; empty when it is not there.</summary>
    public string Said(string element) =>
        Nuspec.Descendants().FirstOrDefault(found => found.Name.LocalName == element)?.Value ?? string.Empty;

    /// <summary>Ids and versions of what it depends on.</summary>
    public IEnumerable<(string Id, string Version)> Dependencies => Nuspec.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => ((string?)element.Attribute("id") ?? "", (string?)element.Attribute("version") ?? ""));

    public static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
