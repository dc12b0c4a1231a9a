namespace SupportOps.Consumer.Tests.Reading;

/// <summary>The page of a rule of the compiler, as far as it can be built.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Bad">Files that it reports at the marked lines.</param>
/// <param name="Good">Files that it does not report.</param>
internal sealed record RulePage(string Id, IReadOnlyList<PlantedFile> Bad, IReadOnlyList<PlantedFile> Good);
