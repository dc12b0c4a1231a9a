using System.CommandLine;
using SupportOps.Cli.Commands;
using SupportOps.Cli.Completion;

namespace SupportOps.Cli;

/// <summary>
/// Parses the command line, runs the command, and turns every way to end into an exit code and a message.
/// </summary>
internal static class CommandLineHost
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        using var signals = new SignalCancellation();
        if (CompletionRequest.Find(args) is { } request)
        {
            terminal.Write(request.Answer(CreateRoot(terminal)));
            return (int)ExitCode.Done;
        }

        var parsed = Parse(args, terminal);
        if (parsed.Errors.Count > 0)
        {
            // The library would print the help to standard output, into the file that the document should go to.
            ReportUsage(parsed, terminal);
            return (int)ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Error = terminal.Error,
            };
            return await parsed.InvokeAsync(configuration, signals.Token).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last line of defence: a sentence and an exit code, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (int)Explain(exception, terminal, signals);
        }
    }

    public static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Policies of a support-operations team: access audits of Zendesk against the "
            + "Support Team files.");
        root.Subcommands.Add(DemoCommand.Create(terminal));
        root.Subcommands.Add(new Command("audit", "Audits of who has which "
            + "access.")
        {
            AuditZendeskCommand.Create(terminal),
            AuditCalendlyCommand.Create(terminal),
            AuditGitLabMembersCommand.Create(terminal),
            AuditGitLabProjectsCommand.Create(terminal),
        });
        root.Subcommands.Add(EvidenceCommand.Create(terminal));
        root.Subcommands.Add(new Command("team", "The Support Team YAML files.")
        {
            TeamCheckCommand.Create(terminal),
            TeamListCommand.Create(terminal),
        });
        root.Subcommands.Add(CalendlyCommand.Create(terminal));
        root.Subcommands.Add(RunbookCommand.Create(terminal));
        root.Subcommands.Add(ChannelsCommand.Create(terminal));
        root.Subcommands.Add(new Command("config", "The settings of this "
            + "tool.") { ConfigShowCommand.Create(terminal) });
        root.Subcommands.Add(IssueCommand.Create(terminal));
        root.Subcommands.Add(EmulateCommand.Create(terminal));
        root.Subcommands.Add(DoctorCommand.Create(terminal));
        root.Subcommands.Add(CompletionCommand.Create(terminal));
        root.Subcommands.Add(InitCommand.Create(terminal));
        CompletionValues.AddTo(root);
        return root;
    }

    private static ParseResult Parse(string[] args, Terminal terminal)
    {
        // A value that begins with @ is a handle here, never a file of further arguments.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = CreateRoot(terminal).Parse(args, parser);
        return CommandWords.AskingForHelp(args, parsed) is { } asking
            ? CreateRoot(terminal).Parse(asking, parser)
            : parsed;
    }

    private static void ReportUsage(ParseResult parsed, Terminal terminal)
    {
        foreach (var problem in UsageProblems.Of(parsed))
        {
            terminal.Problem($"supportops: {problem}");
        }

        var command = string.Join(' ', Path(parsed.CommandResult.Command));
        terminal.Problem($"Try '{command} --help'.");
    }

    private static IEnumerable<string> Path(Command command)
    {
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? ["supportops"] : Path(parent).Append(command.Name);
    }

    private static ExitCode Explain(Exception exception, Terminal terminal, SignalCancellation signals)
    {
        var (code, message) = exception switch
        {
            CommandFailure failure => (failure.ExitCode, failure.Message),
            ServerStoppedException ended when signals.ExitCode is { } signalled => (signalled, ended.Message),
            StoppedHalfwayException halfway when signals.ExitCode is { } signalled => (signalled, halfway.Message),
            OperationCanceledException when signals.ExitCode is { } signalled => (signalled, "Cancelled; nothing was "
                + "decided."),
            OperationCanceledException => (ExitCode.Incomplete, "Gave up waiting; nothing was decided. Raise "
                + "--timeout, or find out what is slow."),
            SupportOpsApiException { IsAccessDenied: true } denied => (ExitCode.AccessDenied, denied.Message),
            SupportOpsApiException broken => (ExitCode.Incomplete, broken.Message),
            FileNotFoundException or DirectoryNotFoundException => (ExitCode.Usage, exception.Message),
            IOException or UnauthorizedAccessException => (ExitCode.Usage, exception.Message),
            _ => (ExitCode.Incomplete, $"An error nobody foresaw ({exception.GetType().Name}): {exception.Message} "
                + "Nothing was decided. Please report it."),
        };
        terminal.Problem($"supportops: {message}");
        return code;
    }
}
