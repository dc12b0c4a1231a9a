using SupportOps.Reliability.Plants;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>Every loader that a process can be told to use.</summary>
internal static class YamlLoaders
{
    public static YamlLoader Product { get; } = new("product", ProductYaml.Read);

    public static YamlLoader Plain { get; } = new("plain", new PlainYaml().Read);

    private static IEnumerable<YamlLoader> All =>
        [Product, Plain, .. YamlPlants.All.Select(static plant => plant.Port)];

    public static YamlLoader Of(string name) => All.Single(loader => loader.Name == name);
}
