namespace SupportOps.IssueFlow;

/// <summary>The milestone of an issue.</summary>
/// <param name="Title">Its title.</param>
/// <param name="StartsOn">Its first day; null when it has none, and then it has not begun.</param>
/// <param name="EndsOn">Its last day; null when it has none.</param>
public sealed record IssueMilestone(string Title, DateOnly? StartsOn = null, DateOnly? EndsOn = null)
{
    /// <summary>Whether its period has begun; the first day counts.</summary>
    /// <param name="today">The day it is.</param>
    public bool HasBegun(DateOnly today) => StartsOn is { } start && start <= today;
}
