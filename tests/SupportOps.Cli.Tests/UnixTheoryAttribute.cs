namespace SupportOps.Cli.Tests;

/// <summary>A test with several cases that sends signals, which Windows does not have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Sends signals." : null;
}
