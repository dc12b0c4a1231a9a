using SupportOps.TeamFiles;

namespace SupportOps.Reliability.TeamFiles;

/// <summary>The product's readers.</summary>
internal static class ProductYaml
{
    private static readonly string[] Refusals = [TeamFileRules.YamlSyntax.Code, TeamFileRules.DuplicateKey.Code];

    public static YamlVerdict Read(YamlKind kind, byte[] bytes) => kind switch
    {
        YamlKind.Team => OfTeam(TeamFile.Read("a.yaml", bytes)),
        YamlKind.Waivers => Of(WaiverFile.Read("a.yaml", bytes).Problems),
        _ => OfPolicy(AuditPolicyFile.Read("a.yaml", bytes)),
    };

    private static YamlVerdict OfTeam(TeamFileReading reading) =>
        reading.Findings.FirstOrDefault(finding => Refusals.Contains(finding.Code)) is { } refusal
            ? new YamlVerdict(IsRefused: true, refusal.Line, refusal.Column, refusal.Message)
            : YamlVerdict.Read;

    private static YamlVerdict OfPolicy(AuditPolicyReading reading) =>
        reading.Policy is null == (reading.Problems.Count > 0)
        ? Of(reading.Problems)
        : throw new InvalidOperationException("A policy with a problem, or none without one.");

    private static YamlVerdict Of(IReadOnlyList<FileProblem> problems) => problems is [{ Location: { } at } first, ..]
        ? new YamlVerdict(IsRefused: true, at.Line ?? 0, at.Column ?? 0, first.Message)
        : YamlVerdict.Read;
}
