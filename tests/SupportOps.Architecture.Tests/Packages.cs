using System.Reflection;
using SupportOps.Tests.Shared;

namespace SupportOps.Architecture.Tests;

/// <summary>The packages of the house, as they stand in src.</summary>
internal static class Packages
{
    /// <summary>Names without the common prefix, for example <c>Zendesk</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(RepositoryRoot.PathOf("src"), "SupportOps.*")
            .Select(folder => Path.GetFileName(folder)["SupportOps.".Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static string ProjectFile(string package) =>
        RepositoryRoot.PathOf("src", "SupportOps." + package, $"SupportOps.{package}.csproj");

    public static Assembly Load(string package) => Assembly.Load("SupportOps." + package);

    public static IEnumerable<string> SourceFiles(string package) => Directory
        .EnumerateFiles(RepositoryRoot.PathOf("src", "SupportOps." + package), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)
            && !file.Contains("\\obj\\", StringComparison.Ordinal));
}
