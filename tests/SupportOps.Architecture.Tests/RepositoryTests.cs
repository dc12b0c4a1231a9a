using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>What must not stand anywhere in the repository.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] Skipped =
        ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts", "out", "node_modules"];

    // Put together here, so that this file does not hold what it looks for.
    private static readonly string[] Feeds = ["api.nu" + "get.org", "registry.np" + "mjs.org", "deb.deb" + "ian.org"];

    [Fact]
    public void Files_NameNoPackageFeed() => Assert.DoesNotContain(
        TextFiles(), file =>
            Feeds.Any(feed => File.ReadAllText(file).Contains(feed, StringComparison.OrdinalIgnoreCase)));

    [Fact]
    public void Files_NameNoPathOfThisCheckout()
    {
        var checkout = RepositoryRoot.PathOf().TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;

        Assert.DoesNotContain(TextFiles(), file => File.ReadAllText(file).Contains(checkout, StringComparison.Ordinal));
    }

    private static IEnumerable<string> TextFiles() => Walk(RepositoryRoot.PathOf())
        .Where(file => Path.GetExtension(
            file) is ".cs" or ".csproj" or ".props" or ".targets" or ".md" or ".json" or ".config" or ".sh"
            or ".txt" or ".yml" or ".yaml" or ".sln" or "")
        .Where(file => !file.EndsWith(".received.txt", StringComparison.Ordinal));

    private static IEnumerable<string> Walk(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(child => !Skipped.Contains(Path.GetFileName(child), StringComparer.Ordinal))
            .SelectMany(Walk));
}
