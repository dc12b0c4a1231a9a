using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: goes wherever <c>links.next</c> points.</summary>
internal sealed class LinkFollower(PlainFetch fetch, TimeProvider time, int maxPages)
    : PlainZendesk(fetch, time, maxPages)
{
    protected override Uri? FindNext(JsonElement page, ISet<string> cursors) =>
        base.FindNext(page, cursors) is { } next ? Link(page) ?? next : null;

    private static Uri? Link(JsonElement page) =>
        page.TryGetProperty("links", out var links) && links.TryGetProperty("next", out var next)
        && Uri.TryCreate(next.GetString(), UriKind.Absolute, out var address) ? address : null;
}
