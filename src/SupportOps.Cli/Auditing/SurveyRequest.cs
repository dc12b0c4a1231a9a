using System.CommandLine;
using Microsoft.Extensions.Logging;
using SupportOps.Auditing;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Settings;
using SupportOps.Time;

namespace SupportOps.Cli.Auditing;

/// <summary>What every audit of another system than Zendesk is asked for, checked before anything is read.</summary>
internal sealed record SurveyRequest
{
    public required ParseResult Parsed { get; init; }

    public required SettingsReader Settings { get; init; }

    public required AuditDocuments Documents { get; init; }

    /// <summary>Waivers, baseline and evidence for the report.</summary>
    public required ReportReview Review { get; init; }

    public AuditPeriod? Period { get; init; }

    public DateTimeOffset? AsOf { get; init; }

    /// <summary>The lowest severity that gives exit code 1; null for never.</summary>
    public Severity? FailOn { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required ILoggerFactory Log { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The clients keep the limit and can say what they did; this one stands behind it.</summary>
    public TimeSpan TimeLimit => Timeout + TimeSpan.FromSeconds(1);

    /// <summary>Checks what the user asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">The options that all of these audits have.</param>
    /// <param name="system">What is audited, and the options of its audit alone.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="log">Is told what the clients wait for.</param>
    public static SurveyRequest From(
        ParseResult parsed, SurveyOptions options, SurveyedSystem system, Terminal terminal, ILoggerFactory log)
    {
        var settings = new SettingsReader(terminal);
        var documents = AuditDocuments.From(
            settings.Resolve(Setting.Format, parsed.GetValue(options.Format)).Value,
            parsed.GetValue(options.Output),
            parsed.GetValue(options.Report));
        OutputFile.Check(documents.Targets);
        return new SurveyRequest
        {
            Parsed = parsed,
            Settings = settings,
            Documents = documents,
            Review = ReviewRequest.From(parsed, options.Review, settings)
                .Protecting(documents.Targets, InputsOf(parsed, system)).Read(
                new AuditReview(),
                system.Instance,
                EvidenceOptions.Of(parsed, system.Options, options, settings),
                terminal),
            Period = OptionValues.Period(parsed.GetValue(options.Period)),
            AsOf = OptionValues.Instant(parsed.GetValue(options.AsOf)),
            FailOn = OptionValues.FailOn(settings.Resolve(Setting.FailOn, parsed.GetValue(options.FailOn)).Value),
            Timeout = OptionValues.Duration(settings.Resolve(Setting.Timeout, parsed.GetValue(options.Timeout)).Value),
            Log = log,
            Time = terminal.Time,
        };
    }

    // Any of its own values may be a file; those that name none are left out.
    private static IEnumerable<(string Option, string? Path)> InputsOf(ParseResult parsed, SurveyedSystem system) =>
        system.Options.SelectMany(option => parsed.GetResult(option)?.Tokens
            .Select(token => (option.Name, (string?)token.Value)) ?? []);
}
