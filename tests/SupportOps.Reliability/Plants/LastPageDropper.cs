namespace SupportOps.Reliability.Plants;

/// <summary>Planted: throws the page away that says it is the last one.</summary>
internal sealed class LastPageDropper(PlainFetch fetch, TimeProvider time, int maxPages)
    : PlainZendesk(fetch, time, maxPages)
{
    protected override bool IsKept(Uri? next) => next is not null;
}
