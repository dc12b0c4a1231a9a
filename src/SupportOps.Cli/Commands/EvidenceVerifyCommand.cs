using System.CommandLine;
using SupportOps.Cli.Evidence;
using SupportOps.Cli.Settings;
using SupportOps.Reporting.Evidence;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops evidence verify</c>.</summary>
internal static class EvidenceVerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "The archive." };
        var sha256 = new Option<string>("--sha256")
        {
            Description = "The SHA-256 that `evidence pack` printed, kept elsewhere: shows that it is this archive.",
            HelpName = "HEX",
        };
        var format = TextOrJson.Option();
        var command = new Command("verify", "Checks each part of an archive and makes the reports again. Exit code 0: "
            + "verified; 1: not as it was packed; 4: only in part, as another version packed it; 2: no archive.")
        {
            file, sha256, format,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var shape = TextOrJson.FormatOf(new SettingsReader(terminal), parsed.GetValue(format));
            TextOrJson.Check(shape);
            var path = parsed.GetRequiredValue(file);
            var found = EvidenceVerifying.Run(
                path, EvidenceVerifying.Hash(parsed.GetValue(sha256)), cancellationToken);
            TextOrJson.Write(
                terminal,
                shape,
                () => EvidenceText.Of(path, found),
                output => EvidenceJson.Write(path, found, output));
            return Task.FromResult((int)Exit(found.Status));
        });
        return command;
    }

    private static ExitCode Exit(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Verified => ExitCode.Done,
        EvidenceStatus.InPart => ExitCode.Incomplete,
        _ => ExitCode.Findings,
    };
}
