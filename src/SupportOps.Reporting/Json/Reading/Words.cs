using SupportOps.Auditing;
using SupportOps.Auditing.Comparison;
using SupportOps.Auditing.Waivers;
using SupportOps.Team;

namespace SupportOps.Reporting.Json.Reading;

/// <summary>The closed sets of words, back to what they mean: made of the words that are written.</summary>
internal static class Words
{
    public static Dictionary<string, Verdict> Verdicts { get; } = Of<Verdict>(WireNames.Of);

    public static Dictionary<string, Severity> Severities { get; } = Of<Severity>(WireNames.Of);

    public static Dictionary<string, FindingStatus> FindingStatuses { get; } = Of<FindingStatus>(WireNames.Of);

    public static Dictionary<string, RuleStatus> RuleStatuses { get; } = Of<RuleStatus>(WireNames.Of);

    public static Dictionary<string, MatchedBy> Matches { get; } = Of<MatchedBy>(word => WireNames.Of(word) ?? "");

    public static Dictionary<string, WaiverState> WaiverStates { get; } = Of<WaiverState>(WireNames.Of);

    public static Dictionary<string, DiffKind> DiffKinds { get; } = Of<DiffKind>(WireNames.Of);

    public static Dictionary<string, AgentRole> AgentRoles { get; } = Of<AgentRole>(WireNames.Of);

    public static Dictionary<string, ZendeskBlock> Blocks { get; } = Of<ZendeskBlock>(WireNames.Of);

    public static Dictionary<string, SourceKinds> Sources { get; } = Of<SourceKinds>(WireNames.Of);

    /// <summary>What a word means.</summary>
    /// <exception cref="InvalidDataException">The word is not of the set.</exception>
    public static T Read<T>(string word, string name, Dictionary<string, T> words)
        where T : struct, Enum =>
        words.TryGetValue(word, out var value)
            ? value
            : throw new InvalidDataException(
                $"The report has the {name} \"{word}\", which is none of {string.Join(", ", words.Keys)}.");

    public static SourceKinds ReadAll(IReadOnlyList<string?>? words, string name) => (words ?? []).Aggregate(
        SourceKinds.None, (kinds, word) => kinds | Read(word ?? string.Empty, name, Sources));

    private static Dictionary<string, T> Of<T>(Func<T, string> word)
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(word, value => value, StringComparer.Ordinal);
}
