using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SupportOps.Calendly.Wire;
using SupportOps.Http;

namespace SupportOps.Calendly;

/// <summary>Reads a listing from its first page to its last, or says why that failed. Each record comes once.</summary>
internal sealed class PagedListing<TWire, TItem>(CalendlyAccount account, ListingPlan<TWire, TItem> plan)
    where TWire : class
{
    public async IAsyncEnumerable<TItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = CalendlyTelemetry.StartListing(account.System, plan.Listing);
        var budget = new CallBudget(account.ListingTimeout);
        var walk = account.StartWalk(plan.Listing);
        bool more;
        do
        {
            // An iterator loses the current span at each yield.
            Activity.Current = activity ?? Activity.Current;
            var page = await account.Api.SendAsync(PageCall(walk), budget, cancellationToken).ConfigureAwait(false);
            CalendlyTelemetry.CountPage(account.System);
            var records = page.Collection ?? throw walk.FailShape();
            var fresh = ReadAll(records, walk);
            foreach (var item in fresh)
            {
                yield return item;
            }

            more = walk.Advance(records.Length, fresh.Count, page.Pagination);
        }
        while (more);

        CalendlyLog.ListingRead(account.Logger, account.System, plan.Listing, walk.Page);
    }

    private List<TItem> ReadAll(TWire?[] records, TokenWalk walk) =>
        [.. records.Select((record, index) => Read(record, index, walk)).Where(item => walk.IsNew(plan.KeyOf(item)))];

    private TItem Read(TWire? record, int index, TokenWalk walk)
    {
        try
        {
            return plan.Read(record ?? throw new RecordException("is null"));
        }
        catch (RecordException exception)
        {
            throw walk.FailRecord(index, exception.Message);
        }
    }

    private ApiCall<WirePage<TWire>> PageCall(TokenWalk walk) => new()
    {
        Address = plan.AddressOf(walk.Token),
        Subject = string.Create(CultureInfo.InvariantCulture, $"page {walk.Page} of the {plan.Listing}"),
        Shape = plan.Shape,
        MaxBytes = BodyLimits.Page,
    };
}
