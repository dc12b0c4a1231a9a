using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SupportOps.Analyzers.Tests.Harness;

namespace SupportOps.Analyzers.Tests.Gates;

/// <summary>
/// The code of a page as a project: C#, team files, runbooks and settings (<c>ini</c>), one block each. What follows
/// the language is the file's name. A line that must be reported ends in a comment with the id; a file that has no room for
/// one names the id behind its name, and is reported at its first line.
/// </summary>
internal sealed record Example(ImmutableArray<ExampleFile> Files)
{
    private const string Settings = "settings";
    private const string Root = Harness.Scenario.Root;

    public bool HasCode => Files.Any(file => file.Language == "csharp");

    /// <summary>The places that must be reported, as <c>path:line</c>; settings have no place.</summary>
    public IEnumerable<string> Expected => Files
        .SelectMany(file => file.Lines.Select(line => file.Language == "ini" ? Settings : $"{file.Path}:{line + 1}"))
        .Order(StringComparer.Ordinal);

    public Scenario Scenario => Files.Aggregate(
        Harness.Scenario.Of(HasCode ? Code[0].Text : string.Empty, HasCode ? given => given.Named(Code[0].Path) : null),
        Add);

    private ImmutableArray<ExampleFile> Code => [.. Files.Where(file => file.Language == "csharp")];

    public static Example Parse(string id, string section)
    {
        var files = ImmutableArray.CreateBuilder<ExampleFile>();
        var lines = section.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var ticks = lines[index].Length - lines[index].TrimStart('`').Length;
            if (ticks < 3)
            {
                continue;
            }

            var end = Array.IndexOf(lines, new string('`', ticks), index + 1);
            Assert.True(end > 0, "A block of code is not closed.");
            files.Add(ExampleReader.Read(id, lines[index][ticks..], lines[(index + 1)..end], files.Count));
            index = end;
        }

        return new Example(files.ToImmutable());
    }

    /// <summary>The places of findings, as <see cref="Expected"/> has them; a line counts once.</summary>
    public static IEnumerable<string> PlacesOf(string id, IEnumerable<Diagnostic> findings) => findings
        .Where(finding => finding.Id == id && !finding.IsSuppressed)
        .GroupBy(finding => PlaceOf(finding.Location), StringComparer.Ordinal)
        .SelectMany(place => Enumerable.Repeat(place.Key, place.Key == Settings ? place.Count() : 1))
        .Order(StringComparer.Ordinal);

    private static string PlaceOf(Location location) => location.Kind is LocationKind.None
        ? Settings
        : $"{location.GetLineSpan().Path[Root.Length..]}:{location.GetLineSpan().StartLinePosition.Line + 1}";

    private Scenario Add(Scenario scenario, ExampleFile file) => file.Language switch
    {
        "csharp" => file == Code[0] ? scenario : scenario.Source(file.Path, file.Text),
        "yaml" => scenario.AdditionalFile(file.Path, file.Text, "SupportTeam"),
        "markdown" => scenario.AdditionalFile(file.Path, file.Text, "Runbook"),
        "ini" => file.Text.Split('\n').Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(parts => parts.Length == 2)
            .Aggregate(scenario, (settings, parts) => settings.Option(parts[0], parts[1])),
        _ => throw new InvalidOperationException("A block is csharp, yaml, markdown or ini, not " + file.Language),
    };
}
