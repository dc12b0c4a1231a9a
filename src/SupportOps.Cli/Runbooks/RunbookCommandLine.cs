using System.CommandLine;

namespace SupportOps.Cli.Runbooks;

/// <summary>What the commands about runbooks share.</summary>
internal static class RunbookCommandLine
{
    public static Argument<string> File() =>
        new("FILE") { Description = "The runbook, a Markdown file; - for standard input." };

    public static Option<string> AsOf() => new("--as-of")
    {
        Description = "The moment by which a call has passed, ISO 8601 (default: now).",
        HelpName = "TIME",
    };
}
