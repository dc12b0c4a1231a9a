using System.Text.Json;
using System.Xml.Linq;

namespace SupportOps.Sbom;

/// <summary>What a package needs when it runs: not what it was built with.</summary>
/// <param name="Direct">Ids of the packages that it names itself, sorted.</param>
/// <param name="Components">All that it needs, sorted by id.</param>
internal sealed record DependencyGraph(IReadOnlyList<string> Direct, IReadOnlyList<Component> Components)
{
    /// <summary>Reads what the restore resolved.</summary>
    /// <param name="assetsPath">A <c>project.assets.json</c>.</param>
    /// <param name="version">The version of all packages of this repository.</param>
    public static DependencyGraph Read(string assetsPath, string version)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(assetsPath));
        var root = assets.RootElement;
        var resolved = root.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .ToDictionary(library => NameOf(library.Name), StringComparer.OrdinalIgnoreCase);
        var direct = DirectOf(root).Where(resolved.ContainsKey).Order(StringComparer.Ordinal).ToList();
        var reached = new SortedDictionary<string, Component>(StringComparer.Ordinal);
        var waiting = new Queue<string>(direct);
        while (waiting.TryDequeue(out var name))
        {
            var component = ComponentOf(root, resolved[name], version, resolved.Keys);
            if (reached.TryAdd(component.Id, component))
            {
                component.Needs.ToList().ForEach(waiting.Enqueue);
            }
        }

        return new DependencyGraph(direct, [.. reached.Values]);
    }

    private static IEnumerable<string> DirectOf(JsonElement root)
    {
        var project = root.GetProperty("project");
        var packages = project.GetProperty("frameworks").EnumerateObject().First().Value
            .TryGetProperty("dependencies", out var dependencies)
            ? dependencies.EnumerateObject().Where(IsPassedOn).Select(package => package.Name)
            : [];
        var projects = project.GetProperty("restore").GetProperty("frameworks").EnumerateObject().First().Value
            .GetProperty("projectReferences").EnumerateObject()
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Name));
        return packages.Concat(projects);
    }

    // Analyzers and build tools are kept from consumers as a whole.
    private static bool IsPassedOn(JsonProperty package) =>
        !package.Value.TryGetProperty("suppressParent", out var suppressed) || suppressed.GetString() != "All";

    private static Component ComponentOf(
        JsonElement root, JsonProperty library, string version, IReadOnlyCollection<string> known)
    {
        var isOurs = library.Value.GetProperty("type").GetString() == "project";
        var details = root.GetProperty("libraries").GetProperty(library.Name);
        var id = NameOf(library.Name);
        return new Component
        {
            Id = id,
            Version = isOurs ? version : library.Name[(id.Length + 1)..],
            Sha512 = isOurs ? null : Convert.ToHexStringLower(details.GetProperty("sha512").GetBytesFromBase64()),
            License = isOurs ? "MIT" : LicenseOf(root, id, details.GetProperty("path").GetString()!),
            Needs = library.Value.TryGetProperty("dependencies", out var dependencies)
                ? [.. dependencies.EnumerateObject().Select(dependency => dependency.Name)
                    .Where(name => known.Contains(name, StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)]
                : [],
        };
    }

    private static string? LicenseOf(JsonElement root, string id, string path)
    {
        var nuspec = root.GetProperty("packageFolders").EnumerateObject()
            .Select(folder => Path.Combine(folder.Name, path, NuspecNameOf(id)))
            .FirstOrDefault(File.Exists);
        return nuspec is null ? null : XDocument.Load(nuspec).Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "license"
                && (string?)element.Attribute("type") == "expression")?.Value;
    }

    // The cache of packages keeps them under lower-case names.
    private static string NuspecNameOf(string id) => string.Concat(id.Select(char.ToLowerInvariant)) + ".nuspec";

    private static string NameOf(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];
}
