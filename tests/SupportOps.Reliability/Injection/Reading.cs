namespace SupportOps.Reliability.Injection;

/// <summary>A document as a reader of its kind sees it.</summary>
/// <param name="Structure">Its parts in their order, without the texts.</param>
/// <param name="Problem">What is wrong whatever the structure is; null when nothing is.</param>
internal sealed record Reading(IReadOnlyList<string> Structure, string? Problem);
