using SupportOps.Analyzers.Infrastructure.Content;
using SupportOps.TeamFiles;
using SupportOps.TeamFiles.Sets;
using SupportOps.TeamFiles.Yaml;

namespace SupportOps.Analyzers.TeamFiles;

/// <summary>Checks one team file: what the command says, and what only a build says.</summary>
internal static class TeamFileCheck
{
    public static IEnumerable<ContentFinding> Find(ContentFile content, TeamFileSettings settings)
    {
        var root = content.Yaml!.Root;
        var parsed = Parse(content, settings);
        foreach (var finding in parsed.ToReading().Findings)
        {
            if (finding.Code != TeamFileRules.UnknownKey.Code || !settings.IsExtra(finding.Path))
            {
                yield return ToContentFinding(finding);
            }
        }

        foreach (var secret in SecretCheck.Find(content))
        {
            yield return secret;
        }

        if (parsed.Member is { } member)
        {
            foreach (var finding in MemberChecks.Find(content, (YamlMap)root!, member, settings))
            {
                yield return finding;
            }
        }
    }

    /// <summary>The file as the command reads it.</summary>
    public static ParsedTeamFile Parse(ContentFile content, TeamFileSettings settings) =>
        new(content.Name, string.Empty, content.Yaml!, settings.For(content.Yaml!.Root));

    public static ContentFinding ToContentFinding(TeamFileFinding finding) => new(
        TeamFileDescriptors.Of(finding.Code),
        new(finding.Line, finding.Column),
        $"{finding.Path}: {finding.Message}");
}
