using System.Diagnostics.CodeAnalysis;
using SupportOps.Scheduling;

namespace SupportOps.GoogleCalendar;

/// <summary>The addresses of one calendar's entries.</summary>
internal sealed class GoogleCalendarAddress
{
    private const string ApiPath = "/calendar/v3";
    private const string Example = "https://www.googleapis.com/calendar/v3";

    // Nobody is invited, but people may add guests to an entry by hand.
    private const string TellNobody = "sendUpdates=none";

    private readonly string _events;

    private GoogleCalendarAddress(Uri root, string calendarId)
    {
        Root = root;
        _events = $"calendars/{Uri.EscapeDataString(calendarId)}/events";
    }

    /// <summary>Ends in <c>/calendar/v3/</c>.</summary>
    public Uri Root { get; }

    /// <summary>Where entries are inserted.</summary>
    public Uri Insert => new(Root, $"{_events}?{TellNobody}");

    /// <summary>One entry, for reading.</summary>
    public Uri Entry(EntryId id) => new(Root, $"{_events}/{id.Value}");

    /// <summary>One entry, for writing and deleting.</summary>
    public Uri EntryToWrite(EntryId id) => new(Root, $"{_events}/{id.Value}?{TellNobody}");

    /// <summary>One page of a listing; the token is the only thing of an answer that gets into a request.</summary>
    public Uri Page(string query, string? pageToken) => new(Root, pageToken is null
        ? $"{_events}?{query}"
        : $"{_events}?{query}&pageToken={Uri.EscapeDataString(pageToken)}");

    public static GoogleCalendarAddress Parse(Uri? baseAddress, string? calendarId)
    {
        ThrowIf(FindProblem(baseAddress), nameof(baseAddress));
        ThrowIf(FindIdProblem(calendarId), nameof(calendarId));
        return new GoogleCalendarAddress(RootOf(baseAddress!), calendarId!);
    }

    /// <summary>Why an address cannot be used, with what to write in its place; null when it can.</summary>
    public static string? FindProblem(Uri? address) => address switch
    {
        null => $"BaseAddress is missing. Leave it at {Example}",
        { IsAbsoluteUri: false } => $"BaseAddress is not absolute. Write it like {Example}",
        { UserInfo.Length: > 0 } => $"BaseAddress holds a user name or password. Write it like {Example}",
        { Query.Length: > 0 } or { Fragment.Length: > 0 } =>
            $"BaseAddress has a query or a fragment. Write it like {Example}",
        _ when !IsSafeScheme(address) =>
            $"BaseAddress uses {address.Scheme}. Use https; http is for loopback addresses only, "
            + "because the token would be readable",
        _ when !TryGetRoot(address, out _) =>
            $"BaseAddress has the path {address.AbsolutePath}. Write it like {Example}",
        _ => null,
    };

    /// <summary>Why an id of a calendar cannot be right; null when it can.</summary>
    public static string? FindIdProblem(string? calendarId) => calendarId switch
    {
        null or "" => "CalendarId is missing. It stands in the calendar's settings, under 'Integrate calendar'",
        _ when calendarId.Any(IsUnfit) || calendarId.All(character => character is '.') =>
            "CalendarId holds a blank, a slash or a letter outside ASCII. "
            + "Copy it from the calendar's settings; it is no address of a page",
        _ => null,
    };

    private static void ThrowIf(string? problem, string parameter)
    {
        if (problem is not null)
        {
            throw new ArgumentException(problem, parameter);
        }
    }

    private static bool IsUnfit(char character) =>
        character is '/' or '\\' or '?' || char.IsWhiteSpace(character) || char.IsControl(character)
        || !char.IsAscii(character);

    private static bool IsSafeScheme(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static Uri RootOf(Uri address) => TryGetRoot(address, out var root)
        ? root
        : throw new ArgumentException(FindProblem(address), nameof(address));

    private static bool TryGetRoot(Uri address, [NotNullWhen(true)] out Uri? root)
    {
        var path = address.AbsolutePath.TrimEnd('/');
        root = path switch
        {
            "" => new Uri(address, ApiPath + "/"),
            _ when path.EndsWith(ApiPath, StringComparison.Ordinal) => new Uri(address, path + "/"),
            _ => null,
        };
        return root is not null;
    }
}
