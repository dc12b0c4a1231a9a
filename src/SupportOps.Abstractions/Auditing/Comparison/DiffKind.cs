namespace SupportOps.Auditing.Comparison;

/// <summary>How a finding stands in a later report compared with an earlier one.</summary>
public enum DiffKind
{
    /// <summary>Only the later report has it.</summary>
    New,

    /// <summary>
    /// Only the earlier report has it, decided, and the later audit looked at everything its rule needs.
    /// </summary>
    Fixed,

    /// <summary>Both have it, alike in everything that matters.</summary>
    Persisting,

    /// <summary>Both have it, and something about it differs.</summary>
    Changed,

    /// <summary>
    /// One report has it, and the other one cannot tell: its audit did not run the rule, or did not read everything. Or
    /// one of the two could not decide it, so that nobody knows whether it was ever there.
    /// </summary>
    Unknown,
}
