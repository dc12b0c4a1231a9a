namespace SupportOps.Cli;

/// <summary>The exit codes that users and pipelines rely on. When several apply, the order is 2, 3, 4, 1.</summary>
internal enum ExitCode
{
    /// <summary>Done, and nothing at or above --fail-on.</summary>
    Done = 0,

    /// <summary>Findings at or above --fail-on, or the checked file is invalid.</summary>
    Findings = 1,

    /// <summary>Wrong usage or configuration.</summary>
    Usage = 2,

    /// <summary>Authentication or permission.</summary>
    AccessDenied = 3,

    /// <summary>A source was incomplete: no verdict.</summary>
    Incomplete = 4,

    /// <summary>Cancelled by Ctrl-C.</summary>
    Interrupted = 130,

    /// <summary>Cancelled by a termination signal.</summary>
    Terminated = 143,
}
