using System.CommandLine;
using SupportOps.Cli.Demo;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops demo</c>.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--out")
        {
            Description = "Folder for the team files and the reports (default: a new temporary folder).",
            HelpName = "DIR",
        };
        var format = TextOrJson.Option();
        var quiet = new Option<bool>("--quiet") { Description = "Only errors on standard error." };
        var command = new Command(
            "demo", "Audits two Zendesk accounts that it starts itself on loopback, with faults planted in them, keeps "
                + "the reports in a GitLab and two calendars by the deliveries of a Calendly, and moves issues through "
                + "their flow.") { output, format, quiet };
        command.SetAction((parsed, cancellationToken) =>
        {
            terminal.IsQuiet = parsed.GetValue(quiet);
            var chosen = parsed.GetValue(format) ?? "text";
            var folder = parsed.GetValue(output) ?? Directory.CreateTempSubdirectory("supportops-demo-").FullName;
            return DemoRun.ExecuteAsync(folder, chosen, terminal, cancellationToken);
        });
        return command;
    }
}
