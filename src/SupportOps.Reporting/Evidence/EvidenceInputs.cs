namespace SupportOps.Reporting.Evidence;

/// <summary>The files of a request, before any of them is read.</summary>
internal static class EvidenceInputs
{
    /// <summary>Refuses files that an archive could not hold so that it verifies.</summary>
    /// <exception cref="ArgumentException">A file has no name.</exception>
    /// <exception cref="InvalidDataException">They are too large together.</exception>
    public static void Check(EvidenceRequest request)
    {
        EvidenceFile?[] files = [request.Snapshot, request.PolicyFile, request.Waivers, request.Baseline];
        if (Array.Exists(files, file => file?.Name is { Length: 0 }))
        {
            throw new ArgumentException("An input file has no name; the manifest names each.", nameof(request));
        }

        EvidenceSize.Check(files.OfType<EvidenceFile>());
    }
}
