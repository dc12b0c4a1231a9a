using System.Xml.Linq;

namespace SupportOps.Architecture.Tests;

/// <summary>Who may see whom.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Abstractions"] = [],
        ["TeamFiles"] = ["Abstractions"],
        ["Reporting"] = ["Abstractions"],
        ["Http"] = ["Abstractions"],
        ["Zendesk"] = ["Abstractions", "Http"],
        ["Calendly"] = ["Abstractions", "Http"],
        ["Calendly.AspNetCore"] = ["Abstractions", "Calendly", "Http"],
        ["GitLab"] = ["Abstractions", "Http", "Reporting"],
        ["GoogleCalendar"] = ["Abstractions", "Http"],
        ["Testing"] = ["Abstractions"],
        ["Analyzers"] = [],
        ["Analyzers.CodeFixes"] = ["Analyzers"],
        ["Cli"] =
        [
            "Abstractions", "Calendly", "Calendly.AspNetCore", "GitLab", "GoogleCalendar", "Http", "Reporting",
            "TeamFiles", "Testing", "Zendesk",
        ],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new(StringComparer.Ordinal)
    {
        ["TeamFiles"] = ["YamlDotNet"],
        ["Http"] = ["Microsoft.Extensions.Http", "Polly.Core"],
        ["Zendesk"] = ["Microsoft.Extensions.Http"],
        ["Calendly"] = ["Microsoft.Extensions.Http"],
        ["GitLab"] = ["Microsoft.Extensions.Http"],
        ["GoogleCalendar"] = ["Google.Apis.Auth", "Microsoft.Extensions.Http"],
        ["Cli"] = ["System.CommandLine"],
        ["Analyzers"] = ["Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.CSharp"],
        ["Analyzers.CodeFixes"] = ["Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.CSharp.Workspaces"],
    };

    public static TheoryData<string> All => [.. Packages.Names];

    [Fact]
    public void Packages_AreExactlyThoseThePlanNames() =>
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), Packages.Names);

    [Theory]
    [MemberData(nameof(All))]
    public void Package_SeesOnlyWhomItMaySee(string package) =>
        Assert.Empty(ProjectReferences(package).Except(Allowed[package], StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Assembly_SeesOnlyWhomItMaySee(string package)
    {
        var seen = Packages.Load(package).GetReferencedAssemblies()
            .Select(name => name.Name ?? string.Empty)
            .Where(name => name.StartsWith("SupportOps.", StringComparison.Ordinal))
            .Select(name => name["SupportOps.".Length..]);

        Assert.Empty(seen.Except(Allowed[package], StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Package_DependsOnlyOnWhatWasDecided(string package) => Assert.Empty(
        References(package, "PackageReference").Except(
            AllowedPackages.GetValueOrDefault(package, []), StringComparer.Ordinal));

    private static IEnumerable<string> ProjectReferences(string package) => References(package, "ProjectReference")
        .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["SupportOps.".Length..]);

    private static IEnumerable<string> References(string package, string kind) =>
        XDocument.Load(Packages.ProjectFile(package))
        .Descendants(kind)
        .Select(element => (string?)element.Attribute("Include") ?? string.Empty);
}
