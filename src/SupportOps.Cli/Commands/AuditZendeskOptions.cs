using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary>The options of <c>audit zendesk</c>.</summary>
internal sealed class AuditZendeskOptions
{
    public Option<string> Instance { get; } = new("--instance")
    {
        Description = "global, us-government, global-sandbox, us-government-sandbox, or the instance of a policy "
            + "file.",
        HelpName = "NAME",
    };

    public Option<string> Team { get; } = new("--team")
    {
        Description = "Folder of the Support Team YAML files.",
        HelpName = "DIR",
    };

    public Option<string> Users { get; } = new("--users")
    {
        Description = "Read the users from a JSON file, as the API gives them, instead of live.",
        HelpName = "FILE",
    };

    public Option<string> Snapshot { get; } = new("--snapshot")
    {
        Description = "Judge a saved snapshot again instead of reading anything.",
        HelpName = "FILE",
    };

    public Option<string> SaveSnapshot { get; } = new("--save-snapshot")
    {
        Description = "Save what was read, for --snapshot. The file holds personal data.",
        HelpName = "FILE",
    };

    public Option<string> Policy { get; } = new("--policy")
    {
        Description = "seed: the checks of the handbook (the default); extended: further ones with them; 2026-03: the "
            + "lists and suspended agents only; or a policy file, YAML.",
        HelpName = "NAME|FILE",
    };

    public Option<string> ApprovedAdministrators { get; } = new("--approved-administrators")
    {
        Description = "Who may be administrator: a JSON file {\"approvedAdministrators\": [\"a@x\"]}, or addresses "
            + "with commas between.",
        HelpName = "FILE|LIST",
    };

    public ReviewOptions Review { get; } = new();

    public Option<string> Period { get; } = new("--period")
    {
        Description = "The quarter of the report, for example 2026-Q1 (default: the one of --as-of).",
        HelpName = "QUARTER",
    };

    public Option<string> AsOf { get; } = new("--as-of")
    {
        Description = "The moment the report speaks about, ISO 8601 (default: now, or the snapshot's time).",
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

    public Option<string> Publish { get; } = new("--publish")
    {
        Description = "gitlab: keep the report as an issue of --project, one per instance and quarter. Needs GL_TOKEN.",
        HelpName = "SYSTEM",
    };

    public Option<string> Project { get; } = new("--project")
    {
        Description = "Project of the issue.",
        HelpName = "GROUP/NAME",
    };

    public Option<bool> DryRun { get; } = new("--dry-run")
    {
        Description = "Publish nothing, and print to standard error what would be sent.",
    };

    public Option<string> Timeout { get; } = new("--timeout")
    {
        Description = "Limit for the whole run, for example 90s or 15m (default).",
        HelpName = "DURATION",
    };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Only errors on standard error." };

    public IReadOnlyList<Option> All =>
    [
        Instance, Team, Users, Snapshot, SaveSnapshot, Policy, ApprovedAdministrators, .. Review.All, Period, AsOf,
        FailOn, Format, Output, Report, Publish, Project, DryRun, Timeout, Quiet,
    ];
}
