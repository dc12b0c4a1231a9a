using SupportOps.Calendly.Events;
using SupportOps.Cli.Settings;
using SupportOps.Scheduling;
using SupportOps.Team;

namespace SupportOps.Cli.Calendly;

/// <summary>One payload, read.</summary>
internal sealed class CalendlyPayload
{
    private const string StandardInput = "-";

    private readonly CalendlyEvent? _event;
    private readonly PayloadRefusal? _refusal;

    private CalendlyPayload(byte[] body) => CalendlyEventReader.TryReadUnsigned(body, out _event, out _refusal);

    /// <summary>Whether a calendar may have to be changed, whatever the team.</summary>
    public bool ConcernsCalendars => _event?.Booking is not null
        && _event.Classify(BookingClassifier.Default, new Roster { Members = [] }).Kind is not BookingKind.Ignored;

    // A cancellation is looked for in every calendar, and what concerns none needs no team either.
    private bool NeedsTheTeam => ConcernsCalendars && _event?.Booking is { Change: BookingChange.Created };

    public static CalendlyPayload Read(string file, SettingsReader settings)
    {
        if (file != StandardInput && Directory.Exists(file))
        {
            throw CommandFailure.Usage($"FILE: {file} is a folder; name one payload, or - for standard input.");
        }

        return new CalendlyPayload(file == StandardInput ? settings.ReadInputBytes() : File.ReadAllBytes(file));
    }

    /// <summary>Says which calendar it belongs on.</summary>
    /// <exception cref="CommandFailure">The team is incomplete and would decide it.</exception>
    public CalendlyProcessResult Classify(Roster roster)
    {
        if (_event is not { } read)
        {
            return new CalendlyProcessResult(_refusal!.ToClassification());
        }

        var classification = read.Classify(
            BookingClassifier.Default, NeedsTheTeam ? WholeTeam.Require(roster) : roster);
        return new CalendlyProcessResult(
            ConcernsCalendars && roster is { Members: [], UnreadableFiles: [] }
                ? classification with { Warnings = [.. classification.Warnings, WholeTeam.Nobody] }
                : classification,
            read.Booking);
    }
}
