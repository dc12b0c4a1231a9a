namespace SupportOps.Cli.Demo;

/// <summary>Calendly delivers, the receiver keeps two calendars, and both are looked at in the end.</summary>
internal sealed class BookingSection(string team) : IDemoSection
{
    private static readonly string[] Booked =
    [
        "US Government Support: 2026-01-05 09:00  US Government Support Call",
        "GitLab Support: 2026-01-06 10:00  Customer Support Call",
    ];

    public async Task<DemoPart> PlayAsync(CancellationToken cancellationToken)
    {
        var stage = new BookingStage();
        await using (stage.ConfigureAwait(false))
        {
            await stage.SetAsync(team, cancellationToken).ConfigureAwait(false);
            var steps = await new BookingPlay(stage.Calendly).RunAsync(cancellationToken).ConfigureAwait(false);
            var result = new BookingResult(steps, stage.Calendars, Booked);
            return new DemoPart(BookingText.Of(result), writer => BookingJson.Write(result, writer), result.IsExact);
        }
    }
}
