namespace SupportOps.Cli.Demo;

/// <summary>One delivery of the demo.</summary>
/// <param name="What">What it tells of.</param>
/// <param name="Event">Name of the event; null when nothing was delivered.</param>
/// <param name="Status">What the receiver answered; null when nothing.</param>
/// <param name="Wanted">What it has to answer.</param>
internal sealed record BookingStep(string What, string? Event, int? Status, int Wanted)
{
    public bool IsExact => Status == Wanted;
}
