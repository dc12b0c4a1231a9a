namespace SupportOps.Testing.Calendly;

/// <summary>A delivery that has not got through yet.</summary>
/// <param name="Sent">Its last attempt, or what the first one will be.</param>
/// <param name="DueAt">When it is sent next.</param>
/// <param name="FirstAt">When it was sent first; null while it was not.</param>
internal sealed record PendingDelivery(CalendlyDelivery Sent, DateTimeOffset DueAt, DateTimeOffset? FirstAt)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromHours(24);

    /// <summary>The next attempt after a failed one; null when the time for it is over.</summary>
    public PendingDelivery? After(CalendlyDelivery failed)
    {
        var first = FirstAt ?? failed.At;
        var end = first + Patience;
        if (failed.At >= end)
        {
            return null;
        }

        var wait = FirstWait * Math.Pow(2, Math.Min(failed.Attempt - 1, 20));
        var due = failed.At + wait;
        return new PendingDelivery(failed with { Attempt = failed.Attempt + 1 }, due < end ? due : end, first);
    }
}
