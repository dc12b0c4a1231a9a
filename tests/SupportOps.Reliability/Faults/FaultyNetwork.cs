using System.Net;
using SupportOps.Reliability.VirtualTime;

namespace SupportOps.Reliability.Faults;

/// <summary>A vendor in memory behind a network with one fault.</summary>
internal sealed class FaultyNetwork(FaultCell cell, VirtualClock clock) : HttpMessageHandler
{
    // A client that tries more often than this will not stop by itself.
    private const int MostRequests = 500;

    private readonly List<TimeSpan> _attempts = [];
    private int _requests;

    public IReadOnlyList<TimeSpan> Attempts => _attempts;

    public Uri? Stray { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        clock.Visit();
        if (++_requests > MostRequests)
        {
            throw new HangException($"it sent more than {MostRequests} requests");
        }

        if (OriginOf(request.RequestUri!) != OriginOf(cell.Adapter.Address))
        {
            Stray ??= request.RequestUri;
        }

        return cell.Call.FindBody(request) is { } body
            ? AnswerAsync(new FaultMoment(
                request, body, cell.Call.StatusOf(request), cell.Adapter.Secrets, clock, cancellationToken))
            : Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { RequestMessage = request });
    }

    private static string OriginOf(Uri address) => address.GetLeftPart(UriPartial.Authority);

    private Task<HttpResponseMessage> AnswerAsync(FaultMoment moment)
    {
        if (!cell.Call.IsHit(moment.Request))
        {
            return Task.FromResult(Answers.Json(moment, moment.Good));
        }

        _attempts.Add(clock.Elapsed);
        return cell.Stays || _attempts.Count == 1
            ? cell.Fault.AnswerAsync(moment)
            : Task.FromResult(Answers.Json(moment, moment.Good));
    }
}
