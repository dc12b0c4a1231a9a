namespace SupportOps.Cli.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">Stable name, for example <c>zendesk.global.credential</c>.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Message">What was seen.</param>
/// <param name="Fix">What to do; null for nothing.</param>
/// <param name="ExitCode">What it does to the exit code.</param>
internal sealed record HealthLine(
    string Name, HealthStatus Status, string Message, string? Fix, ExitCode ExitCode);
