using System.CommandLine;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Runbooks;
using SupportOps.Cli.Settings;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops runbook check</c>: whether a runbook holds what it must hold.</summary>
internal static class RunbookCheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = RunbookCommandLine.File();
        var asOf = RunbookCommandLine.AsOf();
        var format = TextOrJson.Option();
        var command = new Command("check", "Checks a runbook; exit code 1 when it is invalid, warnings leave it "
            + "valid.") { file, asOf, format };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var moment = OptionValues.Instant(parsed.GetValue(asOf)) ?? terminal.Time.GetUtcNow();
            var shape = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(shape);
            var runbook = await RunbookFile.OpenAsync(parsed.GetRequiredValue(file), terminal, cancellationToken)
                .ConfigureAwait(false);
            var report = RunbookCheck.Evaluate(runbook.Read(), moment);
            TextOrJson.Write(
                terminal,
                shape,
                () => RunbookCheckText.Of(runbook.Name, report),
                output => RunbookCheckJson.Write(runbook.Name, report, output));
            return (int)(report.Valid ? ExitCode.Done : ExitCode.Findings);
        });
        return command;
    }
}
