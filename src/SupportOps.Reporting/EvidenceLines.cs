using SupportOps.Auditing;

namespace SupportOps.Reporting;

/// <summary>By what was judged, as pairs of a name and a value.</summary>
internal static class EvidenceLines
{
    public static IEnumerable<(string Name, string Value)> Of(AuditReport report)
    {
        if (report.Evidence is not { } evidence)
        {
            yield break;
        }

        yield return ("policy", evidence.PolicyVersion is { } version ? $"{report.Policy} {version}" : report.Policy);
        yield return ("policy SHA-256", evidence.PolicySha256);
        foreach (var (name, role) in RolesOf(report.Zendesk))
        {
            yield return (name, role.ToString());
        }

        foreach (var line in RunOf(evidence))
        {
            yield return line;
        }

        if (report.Waivers is { Sha256: { } sha256 } waivers)
        {
            yield return ($"waivers {waivers.File} SHA-256", sha256);
        }

        if (report.Diff?.Baseline is { Sha256: { } baseline })
        {
            yield return ("baseline SHA-256", baseline);
        }

        foreach (var option in evidence.Options)
        {
            yield return (option.Name, option.Value);
        }
    }

    private static IEnumerable<(string Name, RoleId Role)> RolesOf(ZendeskInstance? zendesk)
    {
        (string Name, RoleId? Role)[] roles =
        [
            ("light agent role", zendesk?.LightAgentRole), ("administrator role", zendesk?.AdministratorRole),
            ("chat-only role", zendesk?.ChatOnlyRole), ("contributor role", zendesk?.ContributorRole),
        ];
        foreach (var (name, role) in roles)
        {
            if (role is { } id)
            {
                yield return (name, id);
            }
        }
    }

    private static IEnumerable<(string Name, string Value)> RunOf(AuditEvidence evidence)
    {
        if (evidence.Run is { } run)
        {
            yield return ("run", run);
        }

        yield return ("zone", AuditEvidence.Zone);
        if (evidence.Globalization is { } globalization)
        {
            yield return ("globalization", globalization);
        }

        if (evidence.Tool is { } tool)
        {
            yield return ("made by", $"{tool.Name} {tool.Version}");
        }
    }
}
