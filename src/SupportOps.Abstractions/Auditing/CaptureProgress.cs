namespace SupportOps.Auditing;

/// <summary>How far the reading has come.</summary>
/// <param name="Pages">Pages of agents read so far.</param>
/// <param name="Agents">Agents read so far.</param>
public readonly record struct CaptureProgress(int Pages, int Agents);
