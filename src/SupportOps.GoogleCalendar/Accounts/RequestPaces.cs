using System.Collections.Concurrent;
using SupportOps.Http;

namespace SupportOps.GoogleCalendar.Accounts;

/// <summary>The paces of a container: Google counts requests by account, whatever the calendar.</summary>
internal sealed class RequestPaces(TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Email, int RequestsPerMinute), RequestPace> _paces = new();

    public RequestPace Of(string email, int requestsPerMinute) => _paces.GetOrAdd(
        (email, requestsPerMinute),
        static (key, time) => new RequestPace(key.RequestsPerMinute, time),
        time);
}
