using System.Reflection;

namespace SupportOps.Site.Reference;

/// <summary>A package and what it shows.</summary>
internal sealed class PackageOfTypes(Assembly assembly)
{
    public Assembly Assembly { get; } = assembly;

    public string Name { get; } = assembly.GetName().Name ?? string.Empty;

    /// <summary>What the package is for, from its project file.</summary>
    public string Description { get; } =
        assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description ?? string.Empty;

    public IReadOnlyList<Type> Types { get; } =
    [
        .. assembly.GetExportedTypes()
            .OrderBy(type => type.Namespace, StringComparer.Ordinal)
            .ThenBy(TypeNames.Short, StringComparer.Ordinal),
    ];
}
