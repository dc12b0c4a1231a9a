using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>What a payload is, which entry it is about, and what became of that.</summary>
/// <param name="Classification">What the policy said.</param>
/// <param name="Booking">The booking that changed; null when the payload changes none.</param>
/// <param name="Outcome">What was done to the calendars; null when none was to be touched.</param>
internal sealed record CalendlyProcessResult(
    BookingClassification Classification, Booking? Booking = null, BookingOutcome? Outcome = null)
{
    /// <summary>Id of the entry; null when the payload concerns none.</summary>
    public EntryId? Entry => Classification.Action is not BookingAction.None && Booking?.ScheduledEventUri is { } uri
        ? EntryId.Of(uri)
        : null;

    public ExitCode ExitCode => (Classification.Kind, Outcome) switch
    {
        (BookingKind.InvalidPayload, _) => ExitCode.Findings,
        (_, { IsSettled: false }) => ExitCode.Incomplete,
        _ => ExitCode.Done,
    };
}
