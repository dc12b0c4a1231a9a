using SupportOps.Reliability.Receivers;

namespace SupportOps.Reliability.Kills;

/// <summary>What happened to one or two calls.</summary>
/// <param name="Notices">The messages about it, in the order in which it happened.</param>
/// <param name="Left">The message whose entry must be there in the end; null for none.</param>
internal sealed record CallStory(IReadOnlyList<CallNotice> Notices, CallNotice? Left);
