using System.CommandLine;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Calendly;

/// <summary>What the commands about Calendly share.</summary>
internal sealed class CalendlyCommandLine(Terminal terminal)
{
    public Option<string> Format { get; } = TextOrJson.Option();

    public Option<bool> Quiet { get; } = QuietOption();

    /// <summary>Adds the shared options to a command, and runs what it does with a connection.</summary>
    public Command Run(
        Command command,
        Func<CalendlyInvocation, CancellationToken, Task<ExitCode>> run)
    {
        command.Options.Add(Format);
        command.Options.Add(Quiet);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            terminal.IsQuiet = parsed.GetValue(Quiet);
            var settings = new SettingsReader(terminal);
            var format = TextOrJson.FormatOf(settings, parsed.GetValue(Format));
            TextOrJson.Check(format);
            using var log = new TerminalLog(terminal, progress: null);
            using var client = CalendlyConnection.Open(settings, log, terminal.Time);
            var invocation = new CalendlyInvocation(parsed, settings, terminal, client, format);
            return (int)await run(invocation, cancellationToken).ConfigureAwait(false);
        });
        return command;
    }

    public static Option<bool> QuietOption() => new("--quiet") { Description = "Only errors on standard error." };

    public static Option<string> Organization() => new("--organization")
    {
        Description = "Reference of the organization (default: that of the token's user).",
        HelpName = "URL",
    };

    public static Option<string> User() => new("--user")
    {
        Description = "Reference of the user, for --scope user (default: the token's user).",
        HelpName = "URL",
    };

    public static Option<string[]> Events(string description) => new("--events")
    {
        Description = description,
        HelpName = "A,B",
    };
}
