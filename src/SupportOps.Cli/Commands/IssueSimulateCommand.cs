using System.CommandLine;
using SupportOps.Cli.IssueFlow;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops issue simulate</c>: walks issues through a flow without a tracker.</summary>
internal static class IssueSimulateCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "JSON file of walks." };
        var format = TextOrJson.Option();
        var command = new Command("simulate", "Walks issues through a version of the flow and tells what each step "
            + "would be answered.") { file, format };
        command.SetAction(parsed =>
        {
            var chosen = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(chosen);
            var path = Path.Combine(terminal.WorkingFolder, parsed.GetValue(file) ?? string.Empty);
            var walks = WalkFile.Read(path).ConvertAll(WalkSimulation.Run);
            TextOrJson.Write(
                terminal, chosen, () => SimulationText.Of(walks), output => SimulationJson.Write(walks, output));
            return (int)ExitCode.Done;
        });
        return command;
    }
}
