using System.CommandLine;
using SupportOps.Auditing;
using SupportOps.Auditing.Waivers;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Settings;
using SupportOps.Reporting;

namespace SupportOps.Cli.Auditing;

/// <summary>Reads what <c>--waivers</c> and <c>--baseline</c> name, before anything else is read.</summary>
internal sealed record ReviewRequest
{
    /// <summary>The file of the waivers; null for none, or when they are to be ignored.</summary>
    public string? WaiverFile { get; init; }

    public bool IgnoresWaivers { get; init; }

    /// <summary>The earlier report; null for none.</summary>
    public string? BaselineFile { get; init; }

    public static ReviewRequest From(ParseResult parsed, ReviewOptions options, SettingsReader settings)
    {
        var waivers = settings.Resolve(Setting.Waivers, parsed.GetValue(options.Waivers)).Value;
        var ignores = parsed.GetValue(options.IgnoreWaivers);
        return new ReviewRequest
        {
            WaiverFile = ignores ? null : InputFile.Existing(waivers, "--waivers"),
            IgnoresWaivers = ignores,
            BaselineFile = InputFile.Existing(parsed.GetValue(options.Baseline), "--baseline"),
        };
    }

    /// <summary>Reads the files.</summary>
    /// <param name="terms">What the policy says about waivers and the tripwire.</param>
    /// <param name="instance">What is audited; the baseline has to be of the same.</param>
    /// <param name="options">Which options decide what the report says, without those of this part.</param>
    /// <param name="terminal">Is told what is wrong with the waivers.</param>
    public ReportReview Read(
        AuditReview terms, string instance, IEnumerable<AuditOption> options, Terminal terminal) => new(terms with
        {
            Waivers = WaiverFile is null ? null : ReadWaivers(WaiverFile, terminal),
            Baseline = BaselineFile is null ? null : ReadBaseline(BaselineFile, instance),
            Tool = ThisTool.Name,
            Options = [.. options, .. Options()],
        });

    /// <summary>Refuses a document that would take the place of what is read.</summary>
    /// <param name="targets">The files that will be written, with their options.</param>
    /// <param name="inputs">What is read beside waivers and baseline; a value that names no file is left out.</param>
    public ReviewRequest Protecting(
        IEnumerable<(string Option, string? Path)> targets, params IEnumerable<(string Option, string? Path)> inputs)
    {
        KeptInputs.Protect([("--baseline", BaselineFile), ("--waivers", WaiverFile), .. inputs], targets);
        return this;
    }

    // Base names: a report is the same on every machine.
    private IEnumerable<AuditOption> Options()
    {
        if (WaiverFile is not null)
        {
            yield return new AuditOption("--waivers", Path.GetFileName(WaiverFile));
        }

        if (IgnoresWaivers)
        {
            yield return new AuditOption("--ignore-waivers", "true");
        }

        if (BaselineFile is not null)
        {
            yield return new AuditOption("--baseline", Path.GetFileName(BaselineFile));
        }
    }

    // A wrong entry waives nothing and is a finding of the report; here its author finds the line.
    private static WaiverList ReadWaivers(string path, Terminal terminal)
    {
        var reading = TeamFiles.WaiverFile.Load(path);
        foreach (var problem in reading.Problems)
        {
            terminal.Problem($"supportops: --waivers: {InputFile.Place(path, problem)} It waives nothing.");
        }

        return reading.List;
    }

    private static AuditReport ReadBaseline(string path, string instance)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return ReportJson.Read(stream, instance);
        }
        catch (InvalidDataException exception)
        {
            var problem = JsonFileKind.Mistaken(path, JsonFileKind.Report) ?? exception.Message;
            throw CommandFailure.Usage(
                $"--baseline: {path}: {problem} Name a report of {instance} that --report json=FILE wrote, "
                    + "or leave --baseline out.");
        }
    }
}
