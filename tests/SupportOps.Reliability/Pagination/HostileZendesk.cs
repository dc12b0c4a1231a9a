using System.Globalization;
using System.Net;
using SupportOps.Reliability.Faults;
using SupportOps.Reliability.VirtualTime;
using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Pagination;

/// <summary>Plays a planned listing, and sees what a client does with it.</summary>
internal sealed class HostileZendesk(ListingPlan plan, VirtualClock clock) : HttpMessageHandler
{
    private const int MostTries = 5;

    private readonly Dictionary<PlannedPage, int> _asked = [];
    private readonly int _bound = plan.Readings.Count * ((plan.MaxPages + MostTries) * MostTries);
    private readonly HashSet<PlannedPage> _given = [];
    private readonly int[] _pagesGiven = new int[plan.Readings.Count];
    private int _reading;
    private int _requests;
    private bool _expired;

    /// <summary>The most pages that were given in one reading.</summary>
    public int MostPages => _pagesGiven.Max();

    /// <summary>Whether the client asks without end.</summary>
    public bool IsWalkedForEver { get; private set; }

    /// <summary>Whether the client got a page that it had already, which a cursor seen before leads to.</summary>
    public bool IsGivenTwice { get; private set; }

    /// <summary>The first address elsewhere that a request went to; null when there was none.</summary>
    public Uri? Stray { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        clock.Visit();
        if (++_requests > _bound)
        {
            IsWalkedForEver = true;
            throw new HangException($"more than {_bound} requests");
        }

        var moment = new FaultMoment(
            request, [], HttpStatusCode.OK, ZendeskAccount.Secrets, clock, cancellationToken);
        return request.RequestUri! switch
        {
            var address when !IsOurs(address) => Stay(address, moment),
            { AbsolutePath: "/api/v2/custom_roles" } => Give(moment, "{\"custom_roles\":[]}"u8.ToArray()),
            { AbsolutePath: "/api/v2/users" } => Page(moment),
            _ => Task.FromResult(Answers.Error(moment, HttpStatusCode.NotFound)),
        };
    }

    private static bool IsOurs(Uri address) =>
        address.GetLeftPart(UriPartial.Authority) == ZendeskAccount.Address.GetLeftPart(UriPartial.Authority);

    // Looks like an end, to whoever believes it.
    private Task<HttpResponseMessage> Stay(Uri address, FaultMoment moment)
    {
        Stray ??= address;
        return Give(moment, "{\"users\":[],\"meta\":{\"has_more\":false}}"u8.ToArray());
    }

    private Task<HttpResponseMessage> Page(FaultMoment moment)
    {
        var cursor = ZendeskPages.FindCursor(moment.Request);
        if (cursor is null && _expired && _reading + 1 < plan.Readings.Count)
        {
            _reading++;
            _expired = false;
        }

        return FindPage(cursor) is { } page
            ? Answer(page, moment)
            : Task.FromResult(Answers.Error(moment, HttpStatusCode.BadRequest));
    }

    private PlannedPage? FindPage(string? cursor)
    {
        var pages = plan.Readings[_reading];
        var known = pages.FirstOrDefault(page => page.Cursor == cursor);
        return pages[^1].IsEndless && (known == pages[^1] || IsEndless(cursor)) ? OneMore(cursor, pages[^1]) : known;
    }

    private static bool IsEndless(string? cursor) => cursor?.StartsWith("more-", StringComparison.Ordinal) == true;

    private PlannedPage OneMore(string? cursor, PlannedPage last) => new()
    {
        Cursor = cursor,
        HasMore = true,
        Next = string.Create(CultureInfo.InvariantCulture, $"more-{_requests}"),
        Users = [last.Users.FirstOrDefault(new PlannedUser(1, "One", null, "agent", null, null)) with
        {
            Id = long.MaxValue - _requests,
        }],
    };

    private Task<HttpResponseMessage> Answer(PlannedPage page, FaultMoment moment)
    {
        var asked = _asked[page] = _asked.GetValueOrDefault(page) + 1;
        var fault = asked <= page.Faults.Count ? page.Faults[asked - 1] : page.LastingFault;
        var good = moment with { Good = page.Body() };
        if (fault is null)
        {
            _pagesGiven[_reading]++;
            IsGivenTwice |= !_given.Add(page);
            return Give(moment, good.Good);
        }

        _expired = page.Twist?.Effect is TwistEffect.Expires;
        return fault.AnswerAsync(good);
    }

    private static Task<HttpResponseMessage> Give(FaultMoment moment, byte[] body) =>
        Task.FromResult(Answers.Json(moment, body));
}
