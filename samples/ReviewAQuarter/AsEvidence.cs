using SupportOps.Auditing;
using SupportOps.Reporting;
using SupportOps.Reporting.Evidence;

namespace ReviewAQuarter;

/// <summary>One file that holds what was read, what it was judged by and what came out, to be checked again.</summary>
internal static class AsEvidence
{
    public static void Pack(AccessSnapshot snapshot, OwnSources sources)
    {
        using var saved = new MemoryStream();
        SnapshotJson.Write(saved, snapshot);
        var archive = EvidenceArchive.Pack(
            new EvidenceRequest
            {
                Snapshot = new EvidenceFile("snapshot.json", saved.ToArray()),
                PolicyFile = new EvidenceFile("acme.yaml", File.ReadAllBytes("acme.yaml")),
                Waivers = new EvidenceFile("waivers.yaml", File.ReadAllBytes("waivers.yaml")),
                Tool = new AuditTool("our-audit", "1.4.0"),
            },
            sources);
        PrivateFile.Write("q1.zip", archive.Write);
    }

    public static EvidenceStatus Check(OwnSources sources)
    {
        using var stream = File.OpenRead("q1.zip");
        EvidenceVerification found = EvidenceArchive.Verify(stream, sources, new AuditTool("our-audit", "1.4.0"));
        return found.Status;
    }
}
