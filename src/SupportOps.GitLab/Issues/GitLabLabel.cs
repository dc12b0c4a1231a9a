namespace SupportOps.GitLab.Issues;

/// <summary>A label that issues of a project can carry.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">Its name; case matters.</param>
/// <remarks>Source: GitLab documentation, Labels API.</remarks>
public sealed record GitLabLabel(long Id, string Name)
{
    /// <summary>Its colour as GitLab says it, for example <c>#d9534f</c>; null when not given.</summary>
    public string? Color { get; init; }

    /// <summary>What it is for; null when it does not say.</summary>
    public string? Description { get; init; }
}
