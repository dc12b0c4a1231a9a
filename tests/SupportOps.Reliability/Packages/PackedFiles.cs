using System.IO.Compression;
using System.Security.Cryptography;

namespace SupportOps.Reliability.Packages;

/// <summary>Compares what was packed twice.</summary>
internal static class PackedFiles
{
    private static readonly string[] Archives = [".nupkg", ".snupkg"];

    /// <summary>Each difference in a line; none when the two folders hold the same bytes under the same names.</summary>
    public static IEnumerable<string> Differences(string first, string second)
    {
        var (ours, theirs) = (HashesOf(first), HashesOf(second));
        foreach (var name in ours.Keys.Union(theirs.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (!ours.TryGetValue(name, out var hash) || !theirs.TryGetValue(name, out var other))
            {
                yield return $"{name} was packed only once";
            }
            else if (hash != other)
            {
                yield return $"{name} differs{Inside(Path.Combine(first, name), Path.Combine(second, name))}";
            }
        }
    }

    private static Dictionary<string, string> HashesOf(string folder) => Directory.EnumerateFiles(folder).ToDictionary(
        file => Path.GetFileName(file),
        file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    private static string Inside(string first, string second)
    {
        if (!Archives.Contains(Path.GetExtension(first), StringComparer.Ordinal))
        {
            return string.Empty;
        }

        using var one = ZipFile.OpenRead(first);
        using var other = ZipFile.OpenRead(second);
        var entries = one.Entries.Where(entry => other.GetEntry(entry.FullName)?.Crc32 != entry.Crc32)
            .Select(entry => entry.FullName).ToList();
        return entries.Count == 0 ? " in the times of its entries" : " in " + string.Join(", ", entries);
    }
}
