using System.Buffers;
using System.Security.Cryptography;
using SupportOps.Auditing;

namespace SupportOps.Reporting.Evidence;

/// <summary>
/// From a request to an archive. Packing and verifying take this one way, so that they cannot disagree.
/// </summary>
internal sealed class EvidencePacker(EvidenceRequest request, IEvidenceSources sources)
{
    private readonly List<IReportRenderer> _renderers = Find(request.Formats, request.TeamFolder);

    public EvidenceArchive Pack(CancellationToken cancellationToken)
    {
        EvidenceInputs.Check(request);
        var saved = Named(request.Snapshot, SnapshotJson.Read);
        var judged = FindPolicy(saved);
        var snapshot = (request.ApprovedAdministrators ?? judged.ApprovedAdministrators) is { } approved
            ? saved.WithApprovedAdministrators(approved)
            : saved;
        cancellationToken.ThrowIfCancellationRequested();
        var review = judged.Review with
        {
            Waivers = request.Waivers is { } waivers ? sources.ReadWaivers(waivers) : null,
            Baseline = request.Baseline is { } baseline
                ? Named(baseline, stream => ReportJson.Read(stream, snapshot.Instance))
                : null,
            Tool = request.Tool,
            Options = request.Options,
        };
        var report = review.Apply(judged.Policy.Evaluate(snapshot, request.Period, request.AsOf));
        var parts = Parts(judged.Policy, report, cancellationToken);
        var manifest = EvidenceManifestJson.WithRun(Manifest(snapshot, judged.Policy, report, parts));
        var written = EvidenceManifestJson.Write(manifest);
        parts.Add(new(EvidencePartNames.Manifest, written));
        parts.Add(new(EvidencePartNames.ManifestSum, EvidenceManifestJson.SumOf(written)));
        EvidenceSize.Check(parts);
        cancellationToken.ThrowIfCancellationRequested();
        return new(manifest, report, Sorted(parts));
    }

    public static string Hash(EvidenceFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));

    public static List<EvidenceFile> Sorted(IEnumerable<EvidenceFile> parts) =>
        [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal)];

    private static List<IReportRenderer> Find(IReadOnlyList<string> formats, string? teamFolder)
    {
        var renderers = formats
            .Select(format => ReportRenderers.Find(format, teamFolder) ?? throw new ArgumentException(
                $"\"{format}\" is not one of "
                + $"{string.Join(", ", ReportRenderers.All.Select(known => known.Format))}.", nameof(formats)))
            .DistinctBy(renderer => renderer.Format, StringComparer.Ordinal)
            .OrderBy(renderer => renderer.Format, StringComparer.Ordinal)
            .ToList();
        return renderers.Count > 0
            ? renderers
            : throw new ArgumentException("An archive holds at least one report.", nameof(formats));
    }

    private static T Named<T>(EvidenceFile file, Func<Stream, T> read)
    {
        try
        {
            using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
            return read(stream);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{file.Name}: {exception.Message}", exception);
        }
    }

    private EvidencePolicy FindPolicy(AccessSnapshot snapshot)
    {
        if (request.PolicyFile is not { } file)
        {
            return sources.FindPolicy(request.PolicyName, snapshot.Instance) is { } ready
                ? new(ready, new AuditReview())
                : throw new InvalidDataException(
                    $"There is no policy \"{request.PolicyName}\" for the instance \"{snapshot.Instance}\" of the "
                    + "snapshot in this version. Name another one, or give the policy file of the instance.");
        }

        var policy = sources.ReadPolicy(file);
        return string.Equals(policy.Policy.Instance.Name, snapshot.Instance, StringComparison.Ordinal)
            ? policy
            : throw new InvalidDataException(
                $"{file.Name}: The policy is for the instance \"{policy.Policy.Instance.Name}\", and the snapshot is "
                + $"of \"{snapshot.Instance}\". Give the policy of that instance.");
    }

    private List<EvidenceFile> Parts(AuditPolicy policy, AuditReport report, CancellationToken cancellationToken)
    {
        var parts = new List<EvidenceFile>
        {
            request.Snapshot with { Name = EvidencePartNames.Snapshot },
            new(EvidencePartNames.Policy, policy.ToCanonicalJson()),
        };
        Add(parts, EvidencePartNames.PolicyFile, request.PolicyFile);
        Add(parts, EvidencePartNames.Waivers, request.Waivers);
        Add(parts, EvidencePartNames.Baseline, request.Baseline);
        foreach (var renderer in _renderers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var document = new ArrayBufferWriter<byte>();
            renderer.Render(report, document);
            parts.Add(new(EvidencePartNames.OfReport(renderer), document.WrittenMemory));
            EvidenceSize.Check(parts);
        }

        return parts;
    }

    private static void Add(List<EvidenceFile> parts, string name, EvidenceFile? file)
    {
        if (file is not null)
        {
            parts.Add(file with { Name = name });
        }
    }

    private EvidenceManifest Manifest(
        AccessSnapshot snapshot, AuditPolicy policy, AuditReport report, IEnumerable<EvidenceFile> parts) => new()
        {
            SchemaVersion = EvidenceManifest.NewestVersion,
            Run = string.Empty,
            Tool = request.Tool,
            Instance = report.Instance,
            Period = report.Period.ToString(),
            AsOf = report.AsOf,
            CapturedAt = snapshot.CapturedAt,
            Zone = "UTC",
            Globalization = GlobalizationMode.Name,
            Verdict = WireNames.Of(report.Verdict),
            Policy = new(policy.Name, policy.Version, policy.Sha256, request.PolicyFile?.Name),
            ApprovedAdministrators = request.ApprovedAdministrators,
            Waivers = Entry(request.Waivers),
            Baseline = Entry(request.Baseline),
            Options = request.Options,
            Formats = [.. _renderers.Select(renderer => renderer.Format)],
            TeamFolder = new TeamFilePath(request.TeamFolder).Folder is { Length: > 0 } folder ? folder : null,
            Parts = [.. Sorted(parts).Select(PartEntry)],
        };

    private static EvidencePartEntry PartEntry(EvidenceFile part) =>
        new(part.Name, part.Content.Length, Hash(part));

    private static EvidenceInputEntry? Entry(EvidenceFile? file) =>
        file is null ? null : new EvidenceInputEntry(file.Name, Hash(file));
}
