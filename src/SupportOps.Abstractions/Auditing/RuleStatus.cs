namespace SupportOps.Auditing;

/// <summary>What a rule says about one subject, and rolled up what it says about all of them.</summary>
/// <remarks>Rolled up, the first of Error, Fail, Inconclusive, Manual, Pass, NotApplicable that occurs wins.</remarks>
public enum RuleStatus
{
    /// <summary>The subject is as the rule wants it.</summary>
    Pass,

    /// <summary>The subject is not as the rule wants it.</summary>
    Fail,

    /// <summary>The rule does not speak about this subject.</summary>
    NotApplicable,

    /// <summary>A person has to look.</summary>
    Manual,

    /// <summary>What the rule needs to know is missing; never the same as a pass.</summary>
    Inconclusive,

    /// <summary>The rule itself failed; the audit has no verdict.</summary>
    Error,
}
