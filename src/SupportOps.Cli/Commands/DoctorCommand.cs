using System.CommandLine;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Doctor;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops doctor</c>: what is set up, reachable and permitted.</summary>
internal sealed class DoctorCommand(Terminal terminal)
{
    private readonly Option<string> _team = Named("--team", "DIR", "Folder of the Support Team YAML files.");

    private readonly Option<string[]> _instances = new("--instance")
    {
        Description = "Look at this instance and no other. Repeatable (default: all that are set up).",
        HelpName = "NAME",
    };

    private readonly Option<string> _policy = Named("--policy", "NAME|FILE", "A policy that audits are to judge by.");

    private readonly Option<string> _waivers = Named("--waivers", "FILE", "The waivers that audits are to apply.");

    private readonly Option<string> _output = Named("--output-folder", "DIR", "The folder that reports go to.");

    private readonly Option<string> _project = Named("--project", "GROUP/NAME", "The GitLab project of the reports.");

    private readonly Option<bool> _deep = new("--deep")
    {
        Description = "Read all agents and match the whole team, as an audit does.",
    };

    private readonly Option<string> _timeout = Named(
        "--timeout", "DURATION", "Limit for all of it, for example 90s (default: 60s).");

    private readonly Option<string> _format = TextOrJson.Option();

    private readonly Option<bool> _quiet = new("--quiet") { Description = "Only errors on standard error." };

    public static Command Create(Terminal terminal)
    {
        var doctor = new DoctorCommand(terminal);
        var command = new Command(
            "doctor", "Says what is set up, reachable and permitted, one line each, and what to do about the rest.")
        {
            doctor._team, doctor._instances, doctor._policy, doctor._waivers, doctor._output, doctor._project,
            doctor._deep, doctor._timeout, doctor._format, doctor._quiet,
        };
        command.SetAction(doctor.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        terminal.IsQuiet = parsed.GetValue(_quiet);
        var (settings, problem) = ReadSettings();
        var format = TextOrJson.FormatOf(settings, parsed.GetValue(_format));
        TextOrJson.Check(format);
        using var log = new TerminalLog(terminal, progress: null);
        var scope = new DoctorScope
        {
            Settings = settings,
            SettingsProblem = problem,
            Log = log,
            Time = terminal.Time,
            Team = settings.Resolve(Setting.Team, parsed.GetValue(_team)).Value,
            Instances = parsed.GetValue(_instances) ?? [],
            Policy = settings.Resolve(Setting.Policy, parsed.GetValue(_policy)).Given,
            Waivers = settings.Resolve(Setting.Waivers, parsed.GetValue(_waivers)).Given,
            OutputFolder = parsed.GetValue(_output),
            Project = parsed.GetValue(_project),
            IsDeep = parsed.GetValue(_deep),
            Timeout = OptionValues.Duration(parsed.GetValue(_timeout) ?? "60s"),
        };
        var report = await DoctorRun.ExecuteAsync(scope, cancellationToken).ConfigureAwait(false);
        TextOrJson.Write(terminal, format, () => HealthText.Of(report), writer => HealthJson.Write(report, writer));
        return (int)report.ExitCode;
    }

    private (SettingsReader Settings, string? Problem) ReadSettings()
    {
        try
        {
            return (new SettingsReader(terminal), null);
        }
        catch (Exception exception) when (
            exception is CommandFailure or IOException or UnauthorizedAccessException)
        {
            return (SettingsReader.WithoutFile(terminal), exception.Message);
        }
    }

    private static Option<string> Named(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName };
}
