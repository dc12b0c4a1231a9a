using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using SupportOps.Http;

namespace SupportOps.GitLab.Paging;

/// <summary>Reads a listing from its first page to its last, or says why that failed. Each record comes once.</summary>
internal sealed class PagedListing<TWire, TItem>(GitLabAccount account, ListingPlan<TWire, TItem> plan)
    where TWire : class
{
    private const string PageSize = "100";

    public async IAsyncEnumerable<TItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var activity = GitLabTelemetry.StartListing(account.System, plan.Listing);
        var budget = new CallBudget(account.ListingTimeout);
        var (walk, page) = await StartAsync(budget, cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var fresh = ReadAll(page.Records, walk);
            foreach (var item in fresh)
            {
                yield return item;
            }

            if (!walk.Advance(page.Records.Length, fresh.Count, page.Headers))
            {
                break;
            }

            // An iterator loses the current span at each yield.
            Activity.Current = activity ?? Activity.Current;
            page = await ReadPageAsync(walk, budget, cancellationToken).ConfigureAwait(false);
        }

        GitLabLog.ListingRead(account.Logger, account.System, plan.Listing, walk.Page);
    }

    private async Task<(PageWalk Walk, (TWire?[] Records, PageHeaders Headers) Page)> StartAsync(
        CallBudget budget, CancellationToken cancellationToken)
    {
        var walk = account.StartWalk(plan.Listing, plan.PrefersKeyset);
        try
        {
            return (walk, await ReadPageAsync(walk, budget, cancellationToken).ConfigureAwait(false));
        }
        catch (SupportOpsApiException exception)
            when (plan.PrefersKeyset && exception.Status is HttpStatusCode.MethodNotAllowed)
        {
            GitLabLog.PagedByNumber(account.Logger, account.System, plan.Listing);
            walk = account.StartWalk(plan.Listing, isKeyset: false);
            return (walk, await ReadPageAsync(walk, budget, cancellationToken).ConfigureAwait(false));
        }
    }

    private async Task<(TWire?[] Records, PageHeaders Headers)> ReadPageAsync(
        PageWalk walk, CallBudget budget, CancellationToken cancellationToken)
    {
        PageHeaders? headers = null;
        var call = new ApiCall<TWire?[]>
        {
            Address = AddressOf(walk),
            Subject = string.Create(CultureInfo.InvariantCulture, $"page {walk.Page} of the {plan.Listing}"),
            Shape = plan.Shape,
            MaxBytes = BodyLimits.Page,
            SeeHeaders = seen => headers = PageHeaders.Of(seen),
        };
        var records = await account.SendAsync(call, budget, cancellationToken).ConfigureAwait(false);
        GitLabTelemetry.CountPage(account.System);
        return (records, headers!);
    }

    private Uri AddressOf(PageWalk walk) => account.Address.Of(
        plan.Path,
        [
            .. plan.Parameters,
            ("per_page", PageSize),
            ("pagination", walk.IsKeyset ? "keyset" : null),
            .. walk.Place is { } place ? [(place.Name, place.Value)] : Array.Empty<(string, string?)>(),
        ]);

    private List<TItem> ReadAll(TWire?[] records, PageWalk walk) =>
        [.. records.Select((record, index) => Read(record, index, walk)).Where(item => walk.IsNew(plan.KeyOf(item)))];

    private TItem Read(TWire? record, int index, PageWalk walk)
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
}
