using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Reporting.Evidence;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Evidence;

/// <summary>The handbook's policies and instances, and the YAML files.</summary>
internal sealed class EvidenceSources : IEvidenceSources
{
    public AuditPolicy? FindPolicy(string name, string instance) =>
        ZendeskInstance.Known.FirstOrDefault(known => string.Equals(known.Name, instance, StringComparison.Ordinal))
            is { } found
            ? AuditPolicy.Find(name, found)
            : null;

    public EvidencePolicy ReadPolicy(EvidenceFile file)
    {
        var reading = AuditPolicyFile.Read(file.Name, file.Content.Span);
        return reading.Policy is { } policy
            ? new EvidencePolicy(policy, reading.Review)
            {
                ApprovedAdministrators = reading.ApprovedAdministrators,
            }
            : throw new InvalidDataException(string.Join('\n', reading.Problems));
    }

    public WaiverList ReadWaivers(EvidenceFile file) => WaiverFile.Read(file.Name, file.Content.Span).List;
}
