using SupportOps.Reliability.TeamFiles;

namespace SupportOps.Reliability.Plants;

/// <summary>What the row of files must find.</summary>
internal static class YamlPlants
{
    public static IReadOnlyList<Plant<YamlLoader>> All { get; } =
    [
        Of("takes-tags", new TagTaker()),
        Of("takes-aliases", new AliasTaker()),
        Of("takes-a-key-twice", new LastKeyTaker()),
        Of("takes-several-documents", new DocumentTaker()),
        Of("takes-any-bytes", new AnyByteTaker()),
        Of("dives-without-end", new EndlessDiver()),
        Of("reads-any-size", new AnySizeTaker()),
        Of("reads-any-count", new AnyCountTaker()),
        Of("refuses-without-a-place", new PlacelessRefuser()),
        Of("throws-what-the-parser-throws", new ParserTruster()),
    ];

    private static Plant<YamlLoader> Of(string name, PlainYaml yaml) => new(name, new YamlLoader(name, yaml.Read));
}
