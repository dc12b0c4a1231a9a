using SupportOps.Auditing;
using SupportOps.TeamFiles;

namespace ReviewAQuarter;

/// <summary>Judges by a file that says which instance it is for, its role ids and what each rule weighs.</summary>
internal static class ByPolicyFile
{
    public static AuditReport Judge(AccessSnapshot snapshot, WaiverFileReading waivers)
    {
        var reading = AuditPolicyFile.Load("acme.yaml");
        if (reading.Policy is not { } policy)
        {
            throw new InvalidDataException(string.Join('\n', reading.Problems));
        }

        var report = (reading.Review with { Waivers = waivers.List }).Apply(policy.Evaluate(snapshot));
        return report;
    }
}
