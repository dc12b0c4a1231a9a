namespace SupportOps.Consumer.Tests.Running;

/// <summary>How a process ended and what it printed.</summary>
internal sealed record ProcessResult(int ExitCode, string Output);
