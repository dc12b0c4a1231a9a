using System.CommandLine;
using System.Globalization;
using SupportOps.Channels;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Channels;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops channels next</c>: the ticket to take, and why.</summary>
internal sealed class ChannelsNextCommand(Terminal terminal)
{
    private readonly Argument<string?> _file = new("FILE")
    {
        Description = "JSON: tickets as Zendesk gives them, and incidents if there are any; - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _views = new("--view")
    {
        Description = "Read the tickets of a view live instead, by its id. Repeatable. It takes the variables of audit "
            + "zendesk.",
        HelpName = "ID",
    };

    private readonly Option<string> _instance = new("--instance")
    {
        Description = "The instance of --view: global, us-government, global-sandbox or us-government-sandbox.",
        HelpName = "NAME",
    };

    private readonly Option<string> _timeout = new("--timeout")
    {
        Description = "Limit for reading a view, for example 90s or 15m (default).",
        HelpName = "DURATION",
    };

    private readonly Option<string> _engineer = new("--engineer")
    {
        Description = "Whose turn it is: a Zendesk user id, or me with --view. Without one only unassigned tickets "
            + "are offered.",
        HelpName = "ID|me",
    };

    private readonly Option<string> _asOf = new("--as-of")
    {
        Description = "The moment asked about, ISO 8601 (default: now).",
        HelpName = "TIME",
    };

    private readonly Option<string> _format = TextOrJson.Option();

    public static Command Create(Terminal terminal)
    {
        var next = new ChannelsNextCommand(terminal);
        var command = new Command("next", "Says which ticket an engineer takes next, with every reason, and what open "
            + "incidents ask for.")
        {
            next._file, next._views, next._instance, next._timeout, next._engineer, next._asOf, next._format,
        };
        command.SetAction(next.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = new SettingsReader(terminal);
        var format = TextOrJson.FormatOf(settings, parsed.GetValue(_format));
        TextOrJson.Check(format);
        var asOf = OptionValues.Instant(parsed.GetValue(_asOf));
        var engineer = EngineerChoice.Parse(parsed.GetValue(_engineer));
        var document = parsed.GetValue(_views) is { Length: > 0 } views
            ? await ReadLiveAsync(parsed, settings, views, engineer, cancellationToken).ConfigureAwait(false)
            : ReadFile(parsed, settings, engineer);
        var answer = document.Situation.NextOf(document.Tickets, asOf ?? terminal.Time.GetUtcNow());
        TextOrJson.Write(
            terminal, format, () => NextTicketText.Of(answer), output => NextTicketJson.Write(answer, output));
        return (int)ExitCode.Done;
    }

    private QueueDocument ReadFile(ParseResult parsed, SettingsReader settings, EngineerChoice engineer)
    {
        var file = parsed.GetValue(_file)
            ?? throw CommandFailure.Usage("Give a FILE of tickets, or --view ID to read them live.");
        if (engineer.IsMe || parsed.GetValue(_instance) is not null || parsed.GetValue(_timeout) is not null)
        {
            throw CommandFailure.Usage("--instance, --timeout and --engineer me go with --view; a file is nobody's.");
        }

        var document = QueueFile.Read(file, settings);
        return document with
        {
            Situation = document.Situation with { Engineer = engineer.Id ?? document.Situation.Engineer },
        };
    }

    private async Task<QueueDocument> ReadLiveAsync(
        ParseResult parsed,
        SettingsReader settings,
        string[] views,
        EngineerChoice engineer,
        CancellationToken cancellationToken)
    {
        if (parsed.GetValue(_file) is not null)
        {
            throw CommandFailure.Usage("Give a FILE or --view, not both.");
        }

        IReadOnlyList<TicketViewId> ids = [.. views.Select(ViewOf)];
        var instance = PolicyChoice.Find(
            policy: null, settings.Require(Setting.Instance, parsed.GetValue(_instance), "--instance NAME")).Instance;
        var timeout = OptionValues.Duration(settings.Resolve(Setting.Timeout, parsed.GetValue(_timeout)).Value);
        using var log = new TerminalLog(terminal, progress: null);
        using var client = ZendeskConnection.Open(settings, instance, timeout, log, terminal.Time);
        return await LiveQueue.ReadAsync(
            client, ids, engineer, cancellationToken).ConfigureAwait(false);
    }

    private static TicketViewId ViewOf(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            ? new TicketViewId(id)
            : throw CommandFailure.Usage(
                $"--view: \"{text}\" is no id of a view; the id is a positive number, as in the view's address.");
}
