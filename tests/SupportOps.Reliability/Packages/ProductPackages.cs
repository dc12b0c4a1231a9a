using System.Xml.Linq;
using SupportOps.Tests.Shared;

namespace SupportOps.Reliability.Packages;

/// <summary>The packages of this repository, from a clone of the commit that is checked out.</summary>
internal static class ProductPackages
{
    private static readonly string[] Few = ["SupportOps.Abstractions", "SupportOps.Http"];

    public static string Pack(string folder, bool quick)
    {
        Sdk.Run("git", folder, "clone", "--quiet", RepositoryRoot.PathOf(), folder);
        WriteSolution(folder, quick);
        var output = Path.Combine(folder, "artifacts");
        Sdk.Run("dotnet", folder,
            [
                "pack",
                "Packages.slnx",
                "--nologo",
                "--verbosity",
                "quiet",
                "--output",
                output,

                // The same sources were judged by the build of this program.
                "-p:RunAnalyzers=false",
                "-p:GuardedByOwnRules=false",
                "-p:UseSharedCompilation=false",
            ]);
        return output;
    }

    // The solution of the repository has the tests too, which nobody gets.
    private static void WriteSolution(string folder, bool quick)
    {
        var projects = Directory.EnumerateFiles(Path.Combine(folder, "src"), "*.csproj", SearchOption.AllDirectories)
            .Append(Path.Combine(folder, "templates", "SupportOps.Templates", "SupportOps.Templates.csproj"))
            .Append(Path.Combine(folder, "eng", "SupportOps.Sbom", "SupportOps.Sbom.csproj"))
            .Where(project => !quick || Few.Contains(Path.GetFileNameWithoutExtension(project), StringComparer.Ordinal))
            .Select(project => Path.GetRelativePath(folder, project))
            .Order(StringComparer.Ordinal);
        new XElement("Solution", projects.Select(path => new XElement("Project", new XAttribute("Path", path))))
            .Save(Path.Combine(folder, "Packages.slnx"));
    }
}
