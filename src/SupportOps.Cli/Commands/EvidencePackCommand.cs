using System.CommandLine;
using SupportOps.Cli.Evidence;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops evidence pack</c>.</summary>
internal static class EvidencePackCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new EvidencePackOptions();
        var command = new Command("pack", "Judges a saved snapshot again and packs it with policy, waivers, baseline, "
            + "reports and a manifest. The same input gives the same archive. It holds personal data.");
        command.Arguments.Add(options.File);
        foreach (var option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(EvidencePacking.From(parsed, options, terminal).Run(terminal, cancellationToken)));
        return command;
    }
}
