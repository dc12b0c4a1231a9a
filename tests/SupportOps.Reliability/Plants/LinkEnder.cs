using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: takes a missing <c>links.next</c> for the end.</summary>
internal sealed class LinkEnder(PlainFetch fetch, TimeProvider time, int maxPages)
    : PlainZendesk(fetch, time, maxPages)
{
    protected override Uri? FindNext(JsonElement page, ISet<string> cursors) =>
        page.TryGetProperty("links", out var links) && links.TryGetProperty("next", out var next)
        && next.ValueKind is JsonValueKind.String ? base.FindNext(page, cursors) : null;
}
