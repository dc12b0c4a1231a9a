using System.Globalization;
using System.IO.Enumeration;

namespace SupportOps.Auditing.Projects;

/// <summary>A GitLab project with the settings that the audit looks at. Null is unknown, never "off".</summary>
public sealed record ProjectSettings
{
    /// <summary>GitLab's number of the project.</summary>
    public required long Id { get; init; }

    /// <summary>Its path with the groups.</summary>
    public required string Path { get; init; }

    /// <summary>Whether it is archived, and so can only be read.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Name of its default branch.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>Whether authors may not approve.</summary>
    public bool? PreventsAuthor { get; init; }

    /// <summary>Whether users who add commits may not approve.</summary>
    public bool? PreventsCommitters { get; init; }

    /// <summary>Whether a merge request may not change the approval rules for itself.</summary>
    public bool? PreventsOverride { get; init; }

    /// <summary>Whether a new commit removes all approvals.</summary>
    public bool? RemovesApprovals { get; init; }

    /// <summary>Its protected branches and patterns.</summary>
    public IReadOnlyList<BranchProtection> Branches { get; init; } = [];

    /// <summary>The protections that hold for the default branch; empty when it is not protected.</summary>
    /// <remarks>
    /// Source: GitLab documentation, Protected branches: where several match, the most permissive counts.
    /// </remarks>
    internal IReadOnlyList<BranchProtection> OfDefaultBranch => DefaultBranch is not { } name
        ? []
        : [.. Branches.Where(branch => FileSystemName.MatchesSimpleExpression(branch.Name, name, ignoreCase: false))];

    /// <summary>Everything that was kept, in an order that stays.</summary>
    internal IReadOnlyList<string?> Parts =>
    [
        Id.ToString(CultureInfo.InvariantCulture), Path, IsArchived.ToString(), DefaultBranch,
        PreventsAuthor?.ToString(), PreventsCommitters?.ToString(), PreventsOverride?.ToString(),
        RemovesApprovals?.ToString(),
        .. Branches.OrderBy(branch => branch.Name, StringComparer.Ordinal).SelectMany(branch => (string[])
            [branch.Name, "merge", .. Texts(branch.Merge), "push", .. Texts(branch.Push)]),
    ];

    private static IEnumerable<string> Texts(IReadOnlyList<BranchEntry> entries) =>
        entries.Select(entry => entry.Text).Order(StringComparer.Ordinal);
}
