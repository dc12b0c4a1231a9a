using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary>The options of <c>evidence pack</c>.</summary>
internal sealed class EvidencePackOptions
{
    public Argument<string> File { get; } = new("FILE") { Description = "The archive to write, a ZIP file." };

    public Option<string> Snapshot { get; } = new("--snapshot")
    {
        Description = "What was audited, as `audit zendesk --save-snapshot` saved it.",
        HelpName = "FILE",
        Required = true,
    };

    public Option<string> Policy { get; } = new("--policy")
    {
        Description = "Name of a ready policy (default: seed), or a policy file.",
        HelpName = "NAME|FILE",
    };

    public Option<string> ApprovedAdministrators { get; } = new("--approved-administrators")
    {
        Description = "Who may be administrator, as the audit was told: a JSON file {\"approvedAdministrators\": "
            + "[\"a@x\"]}, or addresses with commas between.",
        HelpName = "FILE|LIST",
    };

    public Option<string> Team { get; } = new("--team")
    {
        Description = "Folder of the Support Team YAML files: SARIF and code quality name files under it. It is not "
            + "read.",
        HelpName = "DIR",
    };

    public ReviewOptions Review { get; } = new();

    public Option<string> Period { get; } = new("--period")
    {
        Description = "The quarter of the report, for example 2026-Q1 (default: the one of --as-of).",
        HelpName = "QUARTER",
    };

    public Option<string> AsOf { get; } = new("--as-of")
    {
        Description = "The moment the report speaks about, ISO 8601 (default: the snapshot's time).",
        HelpName = "TIME",
    };

    public Option<string> FailOn { get; } = new("--fail-on")
    {
        Description = "What the audit was run with: the reports name it. It decides nothing here.",
        HelpName = "SEVERITY",
    };

    public Option<string[]> Report { get; } = new("--report")
    {
        Description = "Format of a report to pack (default: markdown, html and json). Repeatable.",
        HelpName = "FORMAT",
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Replaces a file that is there already and holds something else.",
    };

    public Option<string> Format { get; } = TextOrJson.Option();

    public IReadOnlyList<Option> All =>
    [
        Snapshot, Policy, ApprovedAdministrators, Team, .. Review.All, Period, AsOf, FailOn, Report, Force, Format,
    ];
}
