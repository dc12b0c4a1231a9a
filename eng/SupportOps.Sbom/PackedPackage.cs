using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace SupportOps.Sbom;

/// <summary>A package as it was packed.</summary>
internal sealed record PackedPackage
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required string Description { get; init; }

    /// <summary>The licence as an SPDX expression; null when the package names none.</summary>
    public required string? License { get; init; }

    /// <summary>Whether it is a program instead of a library.</summary>
    public required bool IsTool { get; init; }

    /// <summary>The time its entries carry: that of the commit, not of the build.</summary>
    public required DateTime Time { get; init; }

    /// <summary>Of the whole file, 32 bytes.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>Reads a .nupkg.</summary>
    /// <exception cref="InvalidDataException">It is no package.</exception>
    public static PackedPackage Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var entry = archive.Entries.FirstOrDefault(
            file => file.FullName.EndsWith(".nuspec", StringComparison.Ordinal) && file.FullName == file.Name)
            ?? throw new InvalidDataException($"{path} has no .nuspec");
        using var stream = entry.Open();
        var elements = XDocument.Load(stream).Descendants().ToLookup(
            element => element.Name.LocalName, StringComparer.Ordinal);
        return new PackedPackage
        {
            Id = elements["id"].First().Value,
            Version = elements["version"].First().Value,
            Description = elements["description"].First().Value,
            License = elements["license"].FirstOrDefault()?.Value,
            // The form of a tool for one platform has a type of its own, DotnetToolRidPackage.
            IsTool = elements["packageType"].Any(type => ((string?)type.Attribute("name") ?? string.Empty)
                .StartsWith("DotnetTool", StringComparison.OrdinalIgnoreCase)),
            Time = entry.LastWriteTime.DateTime,
            Sha256 = SHA256.HashData(File.ReadAllBytes(path)),
        };
    }
}
