using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Auditing;

/// <summary>
/// The options that decide what a report says. Where its input came from stands among its sources, and where its
/// documents go to would make the replay of a snapshot another report.
/// </summary>
internal static class EvidenceOptions
{
    public static IEnumerable<AuditOption> Of(
        ParseResult parsed, AuditZendeskOptions options, ChosenPolicy policy, SettingsReader settings) =>
        [.. OfPolicy(policy), .. OfTime(parsed, options.Period, options.AsOf, options.FailOn, settings)];

    /// <summary>The options of an audit whose snapshot is packed: the same options give the same report.</summary>
    public static IEnumerable<AuditOption> Of(
        ParseResult parsed, EvidencePackOptions options, ChosenPolicy policy, SettingsReader settings) =>
        [.. OfPolicy(policy), .. OfTime(parsed, options.Period, options.AsOf, options.FailOn, settings)];

    /// <summary>The options of an audit of another system.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="own">Options of this audit alone.</param>
    /// <param name="options">The options that all of them have.</param>
    /// <param name="settings">Variables and settings file.</param>
    public static IEnumerable<AuditOption> Of(
        ParseResult parsed, IReadOnlyList<Option> own, SurveyOptions options, SettingsReader settings) =>
    [
        .. own.Where(option => option.Name != "--team")
            .SelectMany(option => Given((option.Name, Text(parsed, option)))),
        .. OfTime(parsed, options.Period, options.AsOf, options.FailOn, settings),
    ];

    private static IEnumerable<AuditOption> OfPolicy(ChosenPolicy policy) => Given(
        ("--instance", policy.Policy.Instance.Name), ("--policy", policy.Name));

    private static IEnumerable<AuditOption> OfTime(
        ParseResult parsed,
        Option<string> period,
        Option<string> asOf,
        Option<string> failOn,
        SettingsReader settings) => Given(
            ("--period", parsed.GetValue(period)),
            ("--as-of", parsed.GetValue(asOf)),
            ("--fail-on", settings.Resolve(Setting.FailOn, parsed.GetValue(failOn)).Value));

    private static IEnumerable<AuditOption> Given(params IEnumerable<(string Name, string? Value)> options) => options
        .Where(option => option.Value is not null)
        .Select(option => new AuditOption(option.Name, option.Value!));

    // A file goes by its base name, so that the report is the same on every machine.
    private static string? Text(ParseResult parsed, Option option) => parsed.GetResult(option) switch
    {
        null or { Implicit: true } => null,
        { Tokens.Count: 0 } => "true",
        var result => string.Join(
            ',',
            result.Tokens.Select(
                token => File.Exists(token.Value) ? Path.GetFileName(token.Value) : token.Value)),
    };
}
