namespace SupportOps.Cli;

/// <summary>A server was stopped, which is the way it ends.</summary>
internal sealed class ServerStoppedException() : OperationCanceledException("Stopped.");
