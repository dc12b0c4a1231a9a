namespace SupportOps.IssueFlow;

/// <summary>The iteration of an issue.</summary>
/// <param name="Title">Its title, or what names it where it has none.</param>
/// <param name="StartsOn">Its first day.</param>
/// <param name="EndsOn">Its last day.</param>
/// <remarks>Source: handbook, Iterations: one week each, Sunday to Saturday.</remarks>
public sealed record IssueIteration(string Title, DateOnly StartsOn, DateOnly EndsOn)
{
    /// <summary>Whether a day lies in it; the first and the last day count.</summary>
    /// <param name="today">The day it is.</param>
    public bool IsCurrent(DateOnly today) => StartsOn <= today && today <= EndsOn;
}
