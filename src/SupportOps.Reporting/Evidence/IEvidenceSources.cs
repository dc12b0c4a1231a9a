using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;

namespace SupportOps.Reporting.Evidence;

/// <summary>What packing and verifying cannot know by themselves: policies by name, and files in YAML.</summary>
public interface IEvidenceSources
{
    /// <summary>A ready policy; null when this program has none of that name.</summary>
    /// <param name="name">Name of the policy, for example <c>seed</c>.</param>
    /// <param name="instance">Name of the instance it is for, for example <c>global</c>.</param>
    AuditPolicy? FindPolicy(string name, string instance);

    /// <summary>Reads a policy file.</summary>
    /// <param name="file">The file as it was given.</param>
    /// <exception cref="InvalidDataException">It is no policy; the message says where.</exception>
    EvidencePolicy ReadPolicy(EvidenceFile file);

    /// <summary>Reads a waiver file. What is no waiver in it becomes a finding of the report.</summary>
    /// <param name="file">The file as it was given.</param>
    WaiverList ReadWaivers(EvidenceFile file);
}
