namespace SupportOps.Consumer.Tests.Reading;

/// <summary>The page of a rule of the compiler, as far as it can be built.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Bad">Files that it reports at the marked lines.</param>
/// <param name="Good">Files that it does not report.</param>
internal sealed record RulePage(string Id, IReadOnlyList<PlantedFile> Bad, IReadOnlyList<PlantedFile> Good)
{
    /// <summary>
    /// Whether the page needs a project of its own: where it shows several team files they are compared with each
    /// other, and those of other pages would be compared too; settings without code are looked for above the project's
    /// code.
    /// </summary>
    public bool StandsAlone => Math.Max(TeamFilesOf(Bad), TeamFilesOf(Good)) > 1 || HasSettingsAlone(Bad);

    /// <summary>The project that one side of the page is built in.</summary>
    /// <param name="side">Bad or Good.</param>
    public string ProjectOf(string side) => StandsAlone ? side + Id : side;

    private static bool HasSettingsAlone(IReadOnlyList<PlantedFile> side) => side.Any(file => file.IsSettings)
        && !side.Any(file => file.Path.EndsWith(".cs", StringComparison.Ordinal));

    private static int TeamFilesOf(IReadOnlyList<PlantedFile> side) =>
        side.Count(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal));
}
