using System.Text.Json;

namespace SupportOps.Reliability.Plants;

/// <summary>Planted: walks on while more is promised, however often it has been there.</summary>
internal sealed class EndlessWalker(PlainFetch fetch, TimeProvider time, int maxPages)
    : PlainZendesk(fetch, time, maxPages)
{
    protected override int MaxPages => int.MaxValue;

    protected override Uri? FindNext(JsonElement page, ISet<string> cursors)
    {
        cursors.Clear();
        return base.FindNext(page, cursors);
    }
}
