using System.Xml.Linq;
using SupportOps.Tests.Shared;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>The samples as somebody has them who copied one: packages in place of our projects.</summary>
internal static class Samples
{
    /// <summary>Names of their folders.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(RepositoryRoot.PathOf("samples"))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    public static void CopyInto(string root)
    {
        var solution = XDocument.Load(Path.Combine(root, "Consumers.slnx"));
        foreach (var name in Names)
        {
            var folder = RepositoryRoot.PathOf("samples", name);
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".yaml" && !IsBuilt(folder, file)))
            {
                var target = Path.Combine(root, "samples", name, Path.GetRelativePath(folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? root);
                File.Copy(file, target);
            }

            ProjectOf(folder, name).Save(Path.Combine(root, "samples", name, name + ".csproj"));
            solution.Root?.Add(new XElement("Project", new XAttribute("Path", $"samples/{name}/{name}.csproj")));
        }

        solution.Save(Path.Combine(root, "Consumers.slnx"));
    }

    private static bool IsBuilt(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static XElement ProjectOf(string folder, string name)
    {
        var project = XElement.Load(Path.Combine(folder, name + ".csproj"));
        project.AddFirst(new XElement("PropertyGroup", new XElement("OutputType", "Exe")));
        foreach (var package in project.Descendants("PackageReference"))
        {
            package.SetAttributeValue("Version", PackageSources.VersionOf((string?)package.Attribute("Include") ?? ""));
        }

        foreach (var reference in project.Descendants("ProjectReference").ToList())
        {
            var path = ((string?)reference.Attribute("Include") ?? "").Replace('\\', '/');
            reference.ReplaceWith(new XElement(
                "PackageReference",
                new XAttribute("Include", Path.GetFileNameWithoutExtension(path)),
                new XAttribute("Version", "$(SupportOpsVersion)")));
        }

        return project;
    }
}
