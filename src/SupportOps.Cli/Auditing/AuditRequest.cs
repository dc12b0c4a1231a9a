using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Settings;
using SupportOps.Time;

namespace SupportOps.Cli.Auditing;

/// <summary>What the user asked <c>audit zendesk</c> to do, checked before anything is read.</summary>
internal sealed record AuditRequest
{
    public required AuditPolicy Policy { get; init; }

    /// <summary>Waivers, baseline and evidence for the report.</summary>
    public required ReportReview Review { get; init; }

    public required SettingsReader Settings { get; init; }

    public required AuditDocuments Documents { get; init; }

    /// <summary>Folder of the team files; null when a snapshot is judged again.</summary>
    public string? Team { get; init; }

    /// <summary>Whether the user named a team folder that a replay does not read.</summary>
    public bool IgnoresTeam { get; init; }

    public string? UsersFile { get; init; }

    public string? SnapshotFile { get; init; }

    public string? SaveSnapshotFile { get; init; }

    /// <summary>Who may be administrator; null when the user did not say.</summary>
    public IReadOnlyList<string>? ApprovedAdministrators { get; init; }

    public AuditPeriod? Period { get; init; }

    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The lowest severity that gives exit code 1; null for never.</summary>
    public Severity? FailOn { get; init; }

    public required TimeSpan Timeout { get; init; }

    /// <summary>Where the report is published; null for nowhere.</summary>
    public ReportPublishing? Publishing { get; init; }

    public static AuditRequest From(ParseResult parsed, AuditZendeskOptions options, Terminal terminal)
    {
        var settings = new SettingsReader(terminal);
        var snapshot = parsed.GetValue(options.Snapshot);
        var users = parsed.GetValue(options.Users);
        RefuseTwoSources(users, snapshot);
        var team = parsed.GetValue(options.Team);
        var documents = ReadDocuments(parsed, options, settings, terminal);
        var policy = PolicyChoice.Find(settings, parsed.GetValue(options.Policy), parsed.GetValue(options.Instance));
        return new AuditRequest
        {
            Policy = policy.Policy,
            Review = ReadReview(parsed, options, settings, documents).Read(
                policy.Terms,
                policy.Policy.Instance.Name,
                EvidenceOptions.Of(parsed, options, policy, settings),
                terminal),
            Settings = settings,
            Documents = documents,
            IgnoresTeam = snapshot is not null && team is not null,
            Team = snapshot is null ? settings.Require(Setting.Team, team, "--team DIR") : null,
            UsersFile = InputFile.Existing(users, "--users"),
            SnapshotFile = InputFile.Existing(snapshot, "--snapshot"),
            SaveSnapshotFile = parsed.GetValue(options.SaveSnapshot),
            ApprovedAdministrators = ChooseApproved(parsed, options, settings, policy),
            Period = OptionValues.Period(parsed.GetValue(options.Period)),
            AsOf = OptionValues.Instant(parsed.GetValue(options.AsOf)),
            FailOn = OptionValues.FailOn(settings.Resolve(Setting.FailOn, parsed.GetValue(options.FailOn)).Value),
            Timeout = OptionValues.Duration(settings.Resolve(Setting.Timeout, parsed.GetValue(options.Timeout)).Value),
            Publishing = ReadPublishing(parsed, options, settings),
        };
    }

    private static IReadOnlyList<string>? ChooseApproved(
        ParseResult parsed, AuditZendeskOptions options, SettingsReader settings, ChosenPolicy policy) =>
        ApprovedAdministratorsOption.Choose(settings, parsed.GetValue(options.ApprovedAdministrators), policy);

    private static ReportPublishing? ReadPublishing(
        ParseResult parsed, AuditZendeskOptions options, SettingsReader settings) => ReportPublishing.From(
            settings,
            parsed.GetValue(options.Publish),
            parsed.GetValue(options.Project),
            parsed.GetValue(options.DryRun));

    private static void RefuseTwoSources(string? users, string? snapshot)
    {
        if (snapshot is not null && users is not null)
        {
            throw CommandFailure.Usage("Give --users or --snapshot, not both.");
        }
    }

    private static AuditDocuments ReadDocuments(
        ParseResult parsed, AuditZendeskOptions options, SettingsReader settings, Terminal terminal)
    {
        var team = settings.Resolve(Setting.Team, parsed.GetValue(options.Team)).Value;
        var documents = AuditDocuments.From(
            settings.Resolve(Setting.Format, parsed.GetValue(options.Format)).Value,
            parsed.GetValue(options.Output),
            parsed.GetValue(options.Report),
            RepositoryFolder.Of(team, terminal.WorkingFolder));
        OutputFile.Check(Outputs(parsed, options, documents));
        return documents;
    }

    private static ReviewRequest ReadReview(
        ParseResult parsed, AuditZendeskOptions options, SettingsReader settings, AuditDocuments documents) =>
        ReviewRequest.From(parsed, options.Review, settings).Protecting(
            Outputs(parsed, options, documents), Inputs(parsed, options, settings));

    private static IEnumerable<(string Option, string? Path)> Outputs(
        ParseResult parsed, AuditZendeskOptions options, AuditDocuments documents) =>
        documents.Targets.Append(("--save-snapshot", parsed.GetValue(options.SaveSnapshot)));

    private static IEnumerable<(string Option, string? Path)> Inputs(
        ParseResult parsed, AuditZendeskOptions options, SettingsReader settings) =>
    [
        ("--users", parsed.GetValue(options.Users)),
        ("--snapshot", parsed.GetValue(options.Snapshot)),
        ("--policy", settings.Resolve(Setting.Policy, parsed.GetValue(options.Policy)).Given),
        ("--approved-administrators", settings.Resolve(
            Setting.ApprovedAdministrators, parsed.GetValue(options.ApprovedAdministrators)).Value),
    ];
}
