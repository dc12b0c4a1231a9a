namespace SupportOps.Runbooks;

/// <summary>What ticking an item did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">The document afterwards.</param>
public sealed record TickResult(TickOutcome Outcome, string Text);
