namespace SupportOps.Reliability.Plants;

/// <summary>Planted: a page that fails ends the listing as if it were whole.</summary>
internal sealed class ErrorIgnorer(PlainFetch fetch, TimeProvider time, int maxPages)
    : PlainZendesk(fetch, time, maxPages)
{
    protected override bool IsFatal(SupportOpsApiException error) => false;
}
