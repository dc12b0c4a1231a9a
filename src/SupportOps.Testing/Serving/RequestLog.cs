using System.Collections.Concurrent;

namespace SupportOps.Testing.Serving;

/// <summary>The requests of a server in the order of their arrival.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<LoggedRequest> _requests = new();

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests.Select(static request => request.Record())];

    public LoggedRequest Add(RecordedRequest arrived)
    {
        var logged = new LoggedRequest(arrived);
        _requests.Enqueue(logged);
        return logged;
    }
}
