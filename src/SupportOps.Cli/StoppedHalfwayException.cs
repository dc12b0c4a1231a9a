namespace SupportOps.Cli;

/// <summary>Somebody stopped a command that had changed something already; the message says what holds now.</summary>
internal sealed class StoppedHalfwayException(string message) : OperationCanceledException(message);
