using SupportOps.Auditing.Waivers;

namespace SupportOps.TeamFiles;

/// <summary>What was found in a waiver file.</summary>
public sealed record WaiverFileReading
{
    /// <summary>
    /// What an audit is to be given: the waivers, and the entries that are none, which the audit reports.
    /// </summary>
    public required WaiverList List { get; init; }

    /// <summary>Every problem of the file, in the order of the lines; an entry with one waives nothing.</summary>
    public required IReadOnlyList<FileProblem> Problems { get; init; }
}
