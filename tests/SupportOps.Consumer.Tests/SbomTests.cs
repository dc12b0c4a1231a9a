using System.Text.Json;
using SupportOps.Consumer.Tests.Reading;
using SupportOps.Consumer.Tests.Running;

namespace SupportOps.Consumer.Tests;

/// <summary>The bills of materials beside the packages.</summary>
[Collection(SharedBuild.Name)]
public sealed class SbomTests(Consumers consumers)
{
    private static readonly Dictionary<string, int> DigitsOfHash =
        new(StringComparer.Ordinal) { ["SHA-256"] = 64, ["SHA-512"] = 128 };

    [ConsumerFact]
    public void Package_HasABill() => Assert.Equal(
        Directory.EnumerateFiles(consumers.Feed, "SupportOps.*.nupkg")
            .Select(path => Path.ChangeExtension(path, null) + ".cdx.json").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(consumers.Feed, "*.cdx.json").Order(StringComparer.Ordinal));

    [ConsumerFact]
    public void Bill_HasWhatCycloneDxRequires() => Assert.All(Bills(), bill =>
    {
        var root = bill.RootElement;
        var subject = root.GetProperty("metadata").GetProperty("component");
        JsonElement[] components = [subject, .. root.GetProperty("components").EnumerateArray()];
        var known = components.Select(component => Text(component, "bom-ref")).ToList();

        Assert.Equal("CycloneDX", Text(root, "bomFormat"));
        Assert.Equal("1.6", Text(root, "specVersion"));
        Assert.Equal(1, root.GetProperty("version").GetInt32());
        Assert.Matches(
            "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
            Text(root, "serialNumber"));
        Assert.Matches("^[0-9-]{10}T[0-9:]{8}Z$", Text(root.GetProperty("metadata"), "timestamp"));
        Assert.All(components, JudgeComponent);
        Assert.Equal(known, known.Distinct(StringComparer.Ordinal));
        Assert.Equal(known, root.GetProperty("dependencies").EnumerateArray().Select(entry => Text(entry, "ref")));
        Assert.All(
            root.GetProperty("dependencies").EnumerateArray()
                .SelectMany(entry => entry.GetProperty("dependsOn").EnumerateArray()),
            need => Assert.Contains(need.GetString(), known));
    });

    [ConsumerFact]
    public void Bill_NamesEveryDependencyOfItsPackageWithLicenceAndHash() => Assert.All(Bills(), bill =>
    {
        var root = bill.RootElement;
        var id = Text(root.GetProperty("metadata").GetProperty("component"), "name");
        using var package = new FeedPackage(Path.Combine(consumers.Feed, $"{id}.{consumers.Version}.nupkg"));
        var components = root.GetProperty("components").EnumerateArray().ToList();

        Assert.Empty(package.Dependencies.Select(dependency => dependency.Id).Except(
            components.Select(component => Text(component, "name")), StringComparer.Ordinal));
        Assert.All(components, component => Assert.True(component.TryGetProperty("licenses", out _), Text(component, "name")));
        Assert.DoesNotContain(components, component => Text(component, "name").Contains(
            "Analyzer", StringComparison.Ordinal));
    });

    [ConsumerFact]
    public void Bill_CallsOnlyTheToolAnApplication() => Assert.All(Bills(), bill =>
    {
        var subject = bill.RootElement.GetProperty("metadata").GetProperty("component");
        var isTool = Text(subject, "name").StartsWith("SupportOps.Cli", StringComparison.Ordinal);

        Assert.Equal(isTool ? "application" : "library", Text(subject, "type"));
    });

    [ConsumerFact]
    public void Bill_OfTheToolNamesWhatItBringsAlong()
    {
        var bill = Bills().Single(bill =>
            Text(bill.RootElement.GetProperty("metadata").GetProperty("component"), "name") == "SupportOps.Cli.any");
        var names = bill.RootElement.GetProperty("components").EnumerateArray()
            .Select(component => Text(component, "name")).ToList();
        using var package = new FeedPackage(
            Path.Combine(consumers.Feed, $"SupportOps.Cli.any.{consumers.Version}.nupkg"));
        var brought = package.Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && name != "SupportOps.Cli.dll")
            .Select(name => Path.GetFileNameWithoutExtension(name))
            .Distinct(StringComparer.Ordinal);

        Assert.Empty(brought.Except(names, StringComparer.Ordinal));
    }

    private static void JudgeComponent(JsonElement component)
    {
        var purl = $"pkg:nuget/{Text(component, "name")}@{Text(component, "version")}";

        Assert.Contains(Text(component, "type"), new[] { "application", "library" });
        Assert.Equal(purl, Text(component, "purl"));
        Assert.NotEmpty(Text(component, "bom-ref"));
        var isOther = !Text(component, "name").StartsWith("SupportOps.", StringComparison.Ordinal);
        if (component.TryGetProperty("hashes", out var hashes) || isOther)
        {
            var hash = Assert.Single(hashes.EnumerateArray());
            Assert.Matches("^[0-9a-f]+$", Text(hash, "content"));
            Assert.Equal(DigitsOfHash[Text(hash, "alg")], Text(hash, "content").Length);
        }
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private List<JsonDocument> Bills() =>
        [.. Directory.EnumerateFiles(consumers.Feed, "*.cdx.json").Select(path => JsonDocument.Parse(File.ReadAllBytes(path)))];
}
