using System.CommandLine;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Runbooks;
using SupportOps.Cli.Settings;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops runbook show</c>: what a runbook says, and whether it is ready.</summary>
internal static class RunbookShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = RunbookCommandLine.File();
        var asOf = RunbookCommandLine.AsOf();
        var format = TextOrJson.Option();
        var callLength = Length("--call-length", "How long the call is agreed to last, like 2h or 1h30m.");
        var rollbackLength = Length(
            "--rollback-length", "How long the rollback takes (default: as long as all tasks are planned to take).");
        var command = new Command("show", "Shows a runbook: items with their numbers, durations, readiness, and until "
            + "when a rollback is safe.") { file, callLength, rollbackLength, asOf, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var moment = OptionValues.Instant(parsed.GetValue(asOf)) ?? terminal.Time.GetUtcNow();
            var shape = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(shape);
            var (call, rollback) = (Read(parsed, callLength), Read(parsed, rollbackLength));
            var runbook = await RunbookFile.OpenAsync(parsed.GetRequiredValue(file), terminal, cancellationToken)
                .ConfigureAwait(false);
            var view = new RunbookView(runbook.Name, runbook.Read(), moment)
            {
                CallLength = call,
                RollbackLength = rollback,
            };
            TextOrJson.Write(
                terminal, shape, () => RunbookShowText.Of(view), output => RunbookShowJson.Write(view, output));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Option<string> Length(string name, string description) =>
        new(name) { Description = description, HelpName = "DURATION" };

    private static TimeSpan? Read(ParseResult parsed, Option<string> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return RunbookDuration.TryParse(text, out var duration)
            ? duration
            : throw CommandFailure.Usage(
                $"{option.Name}: \"{text}\" is no duration of hours and minutes; write it like 45m, 2h or 1h30m.");
    }
}
