namespace SupportOps.Cli.Emulation;

/// <summary>The servers were stopped, which is the way they end.</summary>
internal sealed class EmulationEndedException() : OperationCanceledException("Stopped.");
