using System.CommandLine;
using SupportOps.Channels;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Channels;
using SupportOps.Cli.Settings;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops channels next</c>: the ticket to take, and why.</summary>
internal sealed class ChannelsNextCommand(Terminal terminal)
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "JSON: tickets as Zendesk gives them, and incidents if there are any; - for standard input.",
    };

    private readonly Option<long?> _engineer = new("--engineer")
    {
        Description = "Whose turn it is: a Zendesk user id. Without one only unassigned tickets are offered.",
        HelpName = "ID",
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
            next._file, next._engineer, next._asOf, next._format,
        };
        command.SetAction(next.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var settings = new SettingsReader(terminal);
        var format = TextOrJson.FormatOf(settings, parsed.GetValue(_format));
        TextOrJson.Check(format);
        var now = OptionValues.Instant(parsed.GetValue(_asOf)) ?? terminal.Time.GetUtcNow();
        var document = QueueFile.Read(parsed.GetRequiredValue(_file), settings);
        var situation = document.Situation with
        {
            Engineer = parsed.GetValue(_engineer) is { } id ? new AssigneeId(id) : document.Situation.Engineer,
        };
        var answer = situation.NextOf(document.Tickets, now);
        TextOrJson.Write(
            terminal, format, () => NextTicketText.Of(answer), output => NextTicketJson.Write(answer, output));
        return (int)ExitCode.Done;
    }
}
