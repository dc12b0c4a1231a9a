using System.Text;
using SupportOps.Auditing;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Reporting.Tests.Evidence;

/// <summary>Archives for the tests: one with everything, and the tools to tamper with it.</summary>
internal static class Archives
{
    public static EvidenceRequest Request { get; } = new()
    {
        Snapshot = new EvidenceFile("q1.json", Snapshot(Reports.Now)),
        Waivers = new EvidenceFile("waivers-of-ours.yaml", "on leave"u8.ToArray()),
        Baseline = new EvidenceFile("q4.json", Encoding.UTF8.GetBytes(Reports.WithFindings.ToJson())),
        Formats = [.. ReportRenderers.All.Select(renderer => renderer.Format)],
        TeamFolder = "data/team",
        ApprovedAdministrators = ["boss@x.test"],
        Tool = EvidenceShelf.Tool,
        Options = [new AuditOption("--policy", "seed")],
    };

    /// <summary>Every part that an archive can have, as small as it gets.</summary>
    public static EvidenceArchive Whole { get; } = EvidenceArchive.Pack(
        Request with { PolicyFile = new EvidenceFile("policy-of-ours.yaml", "global 7"u8.ToArray()) },
        new EvidenceShelf());

    /// <summary>A snapshot whose agents nobody counted, so that it can be read back.</summary>
    public static AccessSnapshot Intact
    {
        get
        {
            var snapshot = Reports.Snapshot();
            return snapshot with { Sources = [snapshot.Sources[0] with { Sha256 = null }] };
        }
    }

    public static byte[] Snapshot(DateTimeOffset moment) => Json(Intact with { CapturedAt = moment });

    public static byte[] Json(AccessSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        SnapshotJson.Write(stream, snapshot);
        return stream.ToArray();
    }

    public static byte[] Bytes(EvidenceArchive archive)
    {
        using var stream = new MemoryStream();
        archive.Write(stream);
        return stream.ToArray();
    }

    public static EvidenceVerification Verify(byte[] archive, IEvidenceSources? sources = null, AuditTool? tool = null)
    {
        using var stream = new MemoryStream(archive);
        return EvidenceArchive.Verify(stream, sources ?? new EvidenceShelf(), tool ?? EvidenceShelf.Tool);
    }

    /// <summary>Where a part's content begins in the archive, and how long it is.</summary>
    public static (int Start, int Length) Find(byte[] archive, EvidenceFile part)
    {
        byte[] header = [.. Encoding.ASCII.GetBytes(part.Name), .. part.Content.Span];
        return (archive.AsSpan().IndexOf(header) + part.Name.Length, part.Content.Length);
    }
}
