namespace SupportOps.Auditing.Comparison;

/// <summary>What became different from one report to a later one of the same instance.</summary>
public sealed record AuditDiff
{
    /// <summary>The earlier report.</summary>
    public required ReportReference Baseline { get; init; }

    /// <summary>
    /// Every finding of either report once: those of the later report in its order, then those that only the earlier
    /// one has, in its order.
    /// </summary>
    public required IReadOnlyList<DiffEntry> Entries { get; init; }

    /// <summary>
    /// In what the two policies differ, as a full sentence; null when they are the same. With another policy a finding
    /// may come or go without anything having happened in the instance.
    /// </summary>
    public string? PolicyChange { get; init; }

    /// <summary>
    /// How many licences more, or fewer where negative; null when one of the reports does not count them, or did not
    /// read everything.
    /// </summary>
    public LicenseCounts? LicenseChange { get; init; }

    /// <summary>How many of a kind there are.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(DiffKind kind) => Entries.Count(entry => entry.Kind == kind);

    /// <summary>How a finding of the later report stands; null when neither report has it.</summary>
    /// <param name="fingerprint">Identity of the finding.</param>
    public DiffEntry? Find(string fingerprint) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.Fingerprint, fingerprint, StringComparison.Ordinal));

    /// <summary>Compares two reports. Pure.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    /// <exception cref="ArgumentException">
    /// The reports are of different instances, or a fingerprint occurs twice in one of them.
    /// </exception>
    public static AuditDiff Between(AuditReport before, AuditReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (!string.Equals(before.Instance, after.Instance, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The earlier report is of instance \"{before.Instance}\", the later one of \"{after.Instance}\".",
                nameof(before));
        }

        return new ReportComparison(before, after).Run();
    }
}
