using System.Xml.Linq;
using SupportOps.Consumer.Tests.Reading;

namespace SupportOps.Consumer.Tests.Running;

/// <summary>
/// Puts the pages of the rules into the projects Bad and Good, and into twins of these where one must stand alone.
/// </summary>
internal static class Plant
{
    public static void Into(string root)
    {
        foreach (var page in RulePages.All)
        {
            Into(root, page.ProjectOf("Bad"), "Bad", page.Bad);
            Into(root, page.ProjectOf("Good"), "Good", page.Good);
        }
    }

    private static void Into(string root, string project, string like, IReadOnlyList<PlantedFile> files)
    {
        if (project != like)
        {
            Directory.CreateDirectory(Path.Combine(root, project));
            File.Copy(Path.Combine(root, like, like + ".csproj"), Path.Combine(root, project, project + ".csproj"));
            AddToSolution(root, $"{project}/{project}.csproj");
            if (files.All(file => file.IsSettings))
            {
                // Settings are looked for above what the project compiles.
                File.WriteAllText(Path.Combine(root, project, "Empty.cs"), string.Empty);
            }
        }

        foreach (var file in files)
        {
            var path = Path.Combine(root, project, file.IsSettings && project != like ? ".editorconfig" : file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? root);
            File.WriteAllText(path, file.Text);
        }
    }

    private static void AddToSolution(string root, string project)
    {
        var path = Path.Combine(root, "Consumers.slnx");
        var solution = XDocument.Load(path);
        solution.Root?.Add(new XElement("Project", new XAttribute("Path", project)));
        solution.Save(path);
    }
}
