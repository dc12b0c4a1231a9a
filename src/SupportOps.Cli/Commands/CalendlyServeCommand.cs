using System.CommandLine;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using SupportOps.Cli.Auditing;
using SupportOps.Cli.Calendly;
using SupportOps.Cli.Settings;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Commands;

/// <summary><c>supportops calendly serve</c>: takes deliveries and keeps the calendars until it is stopped.</summary>
internal sealed class CalendlyServeCommand(Terminal terminal)
{
    private readonly Option<string> _team = new("--team")
    {
        Description = "Folder of the Support Team YAML files; it is read anew at each delivery.",
        HelpName = "DIR",
    };

    private readonly Option<string> _urls = new("--urls")
    {
        Description = $"Where to listen, http; several parted by semicolons (default: {ListenAddresses.Default}).",
        HelpName = "URL",
    };

    private readonly Option<string> _tolerance = new("--tolerance")
    {
        Description = "How old a delivery may be by its signature, and how far ahead, for example 25h (default: 180s). "
            + "Raise it after an outage, when repeated deliveries are refused for their age.",
        HelpName = "DURATION",
    };

    private readonly Option<bool> _quiet = new("--quiet") { Description = "Only errors on standard error." };

    public static Command Create(Terminal terminal)
    {
        var serve = new CalendlyServeCommand(terminal);
        var command = new Command(
            "serve",
            "Takes the deliveries of Calendly's webhooks and keeps booked calls in the calendars, until Ctrl-C; needs "
                + $"{SigningKeys.Current}, {CalendarSettings.KeyFile} and \"calendars\" in {SettingsFile.Name}.")
        {
            serve._team, serve._urls, serve._tolerance, serve._quiet,
        };
        command.SetAction(serve.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        terminal.IsQuiet = parsed.GetValue(_quiet);
        var settings = new SettingsReader(terminal);
        var addresses = ListenAddresses.Parse(parsed.GetValue(_urls) ?? ListenAddresses.Default);
        var tolerance = Tolerance(parsed);
        var team = settings.Require(Setting.Team, parsed.GetValue(_team), "--team");
        var keys = new SigningKeys(settings);
        _ = keys.Read();
        using var log = new TerminalLog(terminal, progress: null);
        using var calendars = CalendarConnections.Open(settings, log, terminal.Time, CalendarUse.WithinADelivery);
        _ = WholeTeam.Read(team);
        var app = new ReceiverHost
        {
            Addresses = addresses,
            Keys = keys.Read,
            Team = new TeamFolder(team),
            Calendars = calendars.All,
            Tolerance = tolerance,
            Time = terminal.Time,
            Log = log,
        }.Build();
        await using (app.ConfigureAwait(false))
        {
            await ServeAsync(app, cancellationToken).ConfigureAwait(false);
        }

        throw new ServerStoppedException();
    }

    private TimeSpan? Tolerance(ParseResult parsed) => parsed.GetValue(_tolerance) is { } text
        ? OptionValues.Duration(text, _tolerance.Name, days: 7)
        : null;

    private async Task ServeAsync(WebApplication app, CancellationToken cancellationToken)
    {
        await StartAsync(app, cancellationToken).ConfigureAwait(false);
        foreach (var url in app.Urls)
        {
            terminal.Note($"Deliveries are taken at {url}{ReceiverHost.Path} until Ctrl-C; "
                + $"{url}{ReceiverHost.HealthPath} says how it is.");
        }

        terminal.Note("Subscribe with the same signing key, at the address by which Calendly reaches this one:");
        terminal.Note($"  supportops calendly webhooks create --url https://hooks.example.com{ReceiverHost.Path}");
        await Task.Delay(Timeout.InfiniteTimeSpan, terminal.Time, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // No more deliveries; those under way are answered first.
        await app.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            throw CommandFailure.Usage($"--urls: {exception.Message} Nothing listens; choose another address.");
        }
    }
}
