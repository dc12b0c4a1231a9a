using System.CommandLine;
using System.CommandLine.Parsing;
using SupportOps.Auditing;
using SupportOps.Cli.Auditing;

namespace SupportOps.Cli.Commands;

/// <summary>What the audits of other systems than Zendesk have in common: options, documents and exit codes.</summary>
internal static class SurveyCommand
{
    /// <summary>Completes a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="system">What is audited, and the options of its audit alone.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="audit">Reads and judges.</param>
    public static Command Create(
        Command command,
        SurveyedSystem system,
        Terminal terminal,
        Func<SurveyRequest, CancellationToken, Task<AuditReport>> audit)
    {
        var options = new SurveyOptions();
        foreach (var option in system.Options.Concat(options.All))
        {
            option.Validators.Add(RefuseEmpty);
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            terminal.IsQuiet = parsed.GetValue(options.Quiet);
            using var log = new TerminalLog(terminal, progress: null);
            var request = SurveyRequest.From(parsed, options, system, terminal, log);
            var judged = await audit(request, cancellationToken).ConfigureAwait(false);
            var report = request.Review.Apply(judged, terminal);
            request.Documents.Write(report, terminal);
            terminal.Note(AuditEnding.Summary(report));
            return (int)AuditEnding.Decide(report, request.FailOn);
        });
        return command;
    }

    // What an unset variable of a pipeline leaves behind; nobody means it.
    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{result.Option.Name} has no value.");
        }
    }
}
