namespace SupportOps.GitLab.Issues;

/// <summary>An iteration of one of the groups of a project.</summary>
/// <param name="Id">Its number; what the quick action <c>/iteration</c> takes.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="EndsOn">Its last day.</param>
/// <remarks>
/// An iteration of an automatic cadence has no title; its dates name it. Source: GitLab documentation, Group iterations
/// API.
/// </remarks>
public sealed record GitLabIteration(long Id, DateOnly StartsOn, DateOnly EndsOn)
{
    /// <summary>The title it was given; null when its cadence names it by its dates.</summary>
    public string? Title { get; init; }

    /// <summary>Its title, or its dates as in <c>2026-01-04 - 2026-01-10</c>.</summary>
    public string Name => Title is { Length: > 0 } title
        ? title
        : FormattableString.Invariant($"{StartsOn:yyyy-MM-dd} - {EndsOn:yyyy-MM-dd}");
}
