using System.CommandLine;
using System.Globalization;
using SupportOps.Cli.Runbooks;
using SupportOps.Cli.Settings;
using SupportOps.Runbooks;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops runbook new</c>: a runbook to be filled in.</summary>
internal static class RunbookNewCommand
{
    public static Command Create(Terminal terminal)
    {
        var fields = new RunbookOptions();
        var format = TextOrJson.Option();
        var output = OutputOption();
        var command = new Command("new", "Prints a new runbook with both checklists, to be filled in.")
        {
            output, format,
        };
        fields.AddTo(command);
        command.SetAction(parsed =>
        {
            var shape = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(shape);
            var path = parsed.GetValue(output) is { } name and not RunbookFile.StandardStream ? name : null;
            var markdown = RunbookMarkdown.Render(fields.Read(parsed));
            var report = RunbookCheck.Evaluate(RunbookDocument.Read(markdown), terminal.Time.GetUtcNow());
            if (path is not null)
            {
                NewFile.Write("--output", path, markdown);
            }

            TextOrJson.Write(
                terminal,
                shape,
                () => path is null ? markdown : string.Empty,
                json => RunbookNewJson.Write(path, markdown, report, json));
            terminal.Note(ToDo(report));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static Option<string> OutputOption() => new("--output")
    {
        Description = "Write the runbook into a new file; one that is there is not overwritten; - prints it.",
        HelpName = "FILE",
    };

    private static string ToDo(RunbookReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.Findings.Count} thing(s) are still to be filled in: 'supportops runbook check' names them.");
}
