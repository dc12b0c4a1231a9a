using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Reporting.Evidence;
using SupportOps.TeamFiles;

namespace ReviewAQuarter;

/// <summary>Policies and waivers as this program keeps them: in YAML files, and none by name.</summary>
internal sealed class OwnSources : IEvidenceSources
{
    public AuditPolicy? FindPolicy(string name, string instance) => null;

    public EvidencePolicy ReadPolicy(EvidenceFile file)
    {
        var reading = AuditPolicyFile.Read(file.Name, file.Content.Span);
        return reading.Policy is { } policy
            ? new EvidencePolicy(policy, reading.Review)
            : throw new InvalidDataException(string.Join('\n', reading.Problems));
    }

    public WaiverList ReadWaivers(EvidenceFile file) => WaiverFile.Read(file.Name, file.Content.Span).List;
}
