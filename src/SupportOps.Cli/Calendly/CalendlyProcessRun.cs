using System.Text;
using SupportOps.Calendly.Events;
using SupportOps.Cli.Settings;
using SupportOps.Scheduling;
using SupportOps.Team;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Calendly;

/// <summary>Reads one payload and classifies it.</summary>
internal static class CalendlyProcessRun
{
    private const string StandardInput = "-";

    public static CalendlyProcessResult Classify(string file, string team, SettingsReader settings)
    {
        var body = file == StandardInput ? Encoding.UTF8.GetBytes(settings.ReadInput()) : File.ReadAllBytes(file);
        var roster = new TeamFolder(team, new TeamFileOptions()).Read().Roster;
        if (!CalendlyEventReader.TryReadUnsigned(body, out var calendlyEvent, out var refusal))
        {
            return new CalendlyProcessResult(refusal.ToClassification(), Entry: null);
        }

        RequireWhole(roster);
        var classification = calendlyEvent.Classify(BookingClassifier.Default, roster);
        return new CalendlyProcessResult(classification, FindEntry(classification, calendlyEvent.Booking));
    }

    private static void RequireWhole(Roster roster)
    {
        if (roster.UnreadableFiles is [var bad, ..])
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                $"{bad.File}:{bad.Line}:{bad.Column}: {bad.Message} The team is incomplete, so the payload was not "
                    + "classified.");
        }

        if (roster.Members.Count == 0)
        {
            throw new CommandFailure(
                ExitCode.Incomplete,
                "The team folder holds no *.yaml and no *.yml, so the payload was not classified.");
        }
    }

    private static EntryId? FindEntry(BookingClassification classification, Booking? booking) =>
        classification.Action is not BookingAction.None && booking?.ScheduledEventUri is { } uri
            ? EntryId.Of(uri)
            : null;
}
