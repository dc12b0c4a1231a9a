using SupportOps.Annotations;

namespace SupportOps.IssueFlow;

/// <summary>The type labels, as constants for code that names one.</summary>
/// <remarks>Source: handbook, GitLab labels of Customer Support Operations, type labels, 2025 and 2026.</remarks>
[KnownValues]
public static class TypeLabels
{
    /// <summary>What every type label of 2026 begins with.</summary>
    public const string Prefix = "RequestType::";

    /// <summary>Label of <see cref="IssueType.Bug"/> in <c>validation-2026</c>.</summary>
    public const string Bug = Prefix + "Bug";

    /// <summary>Label of <see cref="IssueType.Feature"/> in <c>validation-2026</c>.</summary>
    public const string Feature = Prefix + "Feature";

    /// <summary>Label of <see cref="IssueType.Administrative"/> in <c>validation-2026</c>.</summary>
    public const string Administrative = Prefix + "Administrative";

    /// <summary>Label of <see cref="IssueType.Incident"/> in <c>validation-2026</c>.</summary>
    public const string Incident = Prefix + "Incident";

    /// <summary>Label of <see cref="IssueType.Bug"/> in the versions of 2025.</summary>
    public const string Bug2025 = "bug";

    /// <summary>Label of <see cref="IssueType.Feature"/> in the versions of 2025.</summary>
    public const string Feature2025 = "feature";

    /// <summary>Label of <see cref="IssueType.Administrative"/> in the versions of 2025.</summary>
    public const string Administrative2025 = "administrative";

    /// <summary>Label of <see cref="IssueType.Incident"/> in the versions of 2025.</summary>
    public const string Incident2025 = "incident";
}
