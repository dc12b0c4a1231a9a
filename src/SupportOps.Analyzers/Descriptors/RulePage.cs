using System.Reflection;

namespace SupportOps.Analyzers.Descriptors;

/// <summary>A rule's page. Where pages are is a property of the repository, so that a fork can change it.</summary>
internal static class RulePage
{
    private static readonly string Base = typeof(RulePage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "RulePages")
        .Value!;

    public static string Of(string id) => Base + id + ".md";
}
