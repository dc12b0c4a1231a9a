using SupportOps.Auditing;
using SupportOps.Time;

namespace SupportOps.Reporting.Evidence;

/// <summary>Packs the inputs of an archive again and compares each part.</summary>
internal sealed class EvidenceReplay(
    EvidenceManifest manifest,
    IReadOnlyDictionary<string, EvidenceFile> parts,
    IEvidenceSources sources,
    AuditTool tool)
{
    /// <summary>What making it again came to, with a problem for each part that differs.</summary>
    public EvidenceStatus Run(List<EvidenceProblem> problems, CancellationToken cancellationToken)
    {
        var before = problems.Count;
        try
        {
            Compare(EvidenceArchive.Pack(Request(), sources, cancellationToken), problems);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException)
        {
            problems.Add(new(EvidencePartNames.Manifest, $"The audit cannot be made again: {exception.Message}"));
        }

        if (problems.Count == before)
        {
            return EvidenceStatus.Verified;
        }

        if (WhyOther() is not { } why)
        {
            return EvidenceStatus.Refused;
        }

        problems.Add(new(EvidenceArchive.Container, why));
        return EvidenceStatus.InPart;
    }

    private void Compare(EvidenceArchive again, List<EvidenceProblem> problems)
    {
        var made = again.Parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        foreach (var part in parts.Values.Where(part => !IsSame(part, made.GetValueOrDefault(part.Name))))
        {
            problems.Add(new(part.Name, "Made again from the snapshot, the policy, the waivers and the baseline, it is "
                + "another one."));
        }

        foreach (var missing in made.Keys.Except(parts.Keys, StringComparer.Ordinal))
        {
            problems.Add(new(missing, "The manifest promises this part, and it is missing."));
        }
    }

    private static bool IsSame(EvidenceFile part, EvidenceFile? made) =>
        made is not null && part.Content.Span.SequenceEqual(made.Content.Span);

    private string? WhyOther()
    {
        if (!string.Equals(manifest.Globalization, GlobalizationMode.Name, StringComparison.Ordinal))
        {
            return $"Every part has its hash, but the archive was packed with {manifest.Globalization} globalization "
                + $"and this process runs with {GlobalizationMode.Name}, which compares names differently. Verify it "
                + "in a process like the first.";
        }

        return manifest.Tool == tool
            ? null
            : $"Every part has its hash, but the archive was packed by {manifest.Tool.Name} {manifest.Tool.Version} "
                + $"and this is {tool.Name} {tool.Version}, which judges or renders differently. Verify it with the "
                + "version that packed it.";
    }

    private EvidenceRequest Request() => new()
    {
        Snapshot = parts[EvidencePartNames.Snapshot],
        PolicyName = manifest.Policy.Name,
        PolicyFile = Named(manifest.Policy.File, EvidencePartNames.PolicyFile),
        ApprovedAdministrators = manifest.ApprovedAdministrators,
        Waivers = Named(manifest.Waivers?.File, EvidencePartNames.Waivers),
        Baseline = Named(manifest.Baseline?.File, EvidencePartNames.Baseline),
        Period = AuditPeriod.TryParse(manifest.Period, out var period)
            ? period
            : throw new InvalidDataException("The manifest's period is no quarter."),
        AsOf = manifest.AsOf,
        Formats = manifest.Formats,
        TeamFolder = manifest.TeamFolder,
        Tool = manifest.Tool,
        Options = manifest.Options,
    };

    // EvidenceClaims saw before that each part is there which the manifest names.
    private EvidenceFile? Named(string? file, string part) =>
        file is null ? null : parts[part] with { Name = file };
}
