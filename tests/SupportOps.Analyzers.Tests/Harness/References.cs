using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>What code under analysis may see: the frameworks of the test process, and SupportOps.</summary>
internal static class References
{
    private static readonly string Output = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);

    private static readonly ImmutableArray<string> Paths =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)];

    /// <summary>The frameworks alone.</summary>
    public static ImmutableArray<MetadataReference> Frameworks { get; } =
        Load(path => Path.GetDirectoryName(path) != Output);

    /// <summary>The frameworks and SupportOps with what its packages bring along.</summary>
    public static ImmutableArray<MetadataReference> WithSupportOps { get; } =
        [.. Frameworks, .. Load(
            path => Path.GetDirectoryName(path) == Output && IsOurs(Path.GetFileNameWithoutExtension(path)))];

    private static bool IsOurs(string name) => name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || (name.StartsWith("SupportOps.", StringComparison.Ordinal)
            && !name.StartsWith("SupportOps.Analyzers", StringComparison.Ordinal));

    private static ImmutableArray<MetadataReference> Load(Func<string, bool> accepts) =>
        [.. Paths.Where(accepts).Select(path => MetadataReference.CreateFromFile(path))];
}
