using SupportOps.Scheduling;

namespace SupportOps.Cli.Calendly;

/// <summary>What a payload is, and which entry it is about.</summary>
/// <param name="Classification">What the policy said.</param>
/// <param name="Entry">Id of the entry; null when the payload concerns none.</param>
internal sealed record CalendlyProcessResult(BookingClassification Classification, EntryId? Entry)
{
    public ExitCode ExitCode =>
        Classification.Kind is BookingKind.InvalidPayload ? ExitCode.Findings : ExitCode.Done;
}
