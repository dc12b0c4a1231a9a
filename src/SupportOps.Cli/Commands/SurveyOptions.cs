using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary>The options that the audits of other systems than Zendesk share.</summary>
internal sealed class SurveyOptions
{
    public ReviewOptions Review { get; } = new();

    public Option<string> Period { get; } = new("--period")
    {
        Description = "The quarter of the report, for example 2026-Q1 (default: the one of --as-of).",
        HelpName = "QUARTER",
    };

    public Option<string> AsOf { get; } = new("--as-of")
    {
        Description = "The moment the report speaks about, ISO 8601 (default: now).",
        HelpName = "TIME",
    };

    public Option<string> FailOn { get; } = new("--fail-on")
    {
        Description = "Exit 1 from this severity on: info, low (default), medium, high, critical or never.",
        HelpName = "SEVERITY",
    };

    public Option<string> Format { get; } = new("--format")
    {
        Description = "text (default), markdown, html, json, sarif, junit, codequality or csv.",
        HelpName = "FORMAT",
    };

    public Option<string> Output { get; } = new("--output")
    {
        Description = "Write the document into a file instead of standard output.",
        HelpName = "FILE",
    };

    public Option<string[]> Report { get; } = new("--report")
    {
        Description = "Write one more document, for example markdown=audit.md. Repeatable.",
        HelpName = "FORMAT=FILE",
    };

    public Option<string> Timeout { get; } = new("--timeout")
    {
        Description = "Limit for the whole run, for example 90s or 15m (default).",
        HelpName = "DURATION",
    };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Only errors on standard error." };

    public IReadOnlyList<Option> All => [.. Review.All, Period, AsOf, FailOn, Format, Output, Report, Timeout, Quiet];

    /// <summary>The option that names a file with expected values.</summary>
    /// <param name="description">What stands in it.</param>
    public static Option<string> Policy(string description) => new("--policy")
    {
        Description = description,
        HelpName = "FILE",
    };
}
