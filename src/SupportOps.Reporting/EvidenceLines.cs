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
        if (report.Zendesk is { } zendesk)
        {
            yield return ("light agent role", zendesk.LightAgentRole.ToString());
            yield return ("administrator role", zendesk.AdministratorRole.ToString());
        }

        if (evidence.Tool is { } tool)
        {
            yield return ("made by", $"{tool.Name} {tool.Version}");
        }

        if (report.Waivers is { Sha256: { } sha256 } waivers)
        {
            yield return ($"waivers {waivers.File} SHA-256", sha256);
        }

        foreach (var option in evidence.Options)
        {
            yield return (option.Name, option.Value);
        }
    }
}
