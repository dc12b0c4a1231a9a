namespace SupportOps.Runbooks;

/// <summary>Why a runbook is not simply ready.</summary>
/// <param name="Where">The part, as findings name it.</param>
/// <param name="Line">Line of the part, from 1.</param>
/// <param name="Message">What is open, in words for a person.</param>
/// <param name="Blocks">Whether the runbook is not ready because of it.</param>
public sealed record ReadinessReason(string Where, int Line, string Message, bool Blocks);
