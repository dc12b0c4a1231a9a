using System.Net;

namespace SupportOps.Reliability.Deliveries;

/// <summary>One process that works on deliveries: each of its requests waits until it is let through.</summary>
internal sealed class Replica : HttpMessageHandler
{
    private const string Token = """{"access_token":"t","expires_in":2000000000,"token_type":"Bearer"}""";

    // Only for a continuation that the runtime chose to move to another thread.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ManualResetEventSlim _settled = new();
    private readonly Queue<Func<Task>> _work = new();
    private (HttpRequestMessage Request, string Body, TaskCompletionSource<HttpResponseMessage> Answer)? _waiting;
    private Exception? _failure;

    /// <summary>Whether a request of it waits.</summary>
    public bool IsWaiting => _waiting is not null;

    public void Enqueue(Func<Task> work) => _work.Enqueue(work);

    /// <summary>What went wrong in its work, told once; null when nothing did.</summary>
    public Exception? TakeFailure() => Interlocked.Exchange(ref _failure, null);

    /// <summary>Works on until a request waits or nothing is left to do.</summary>
    public void Advance()
    {
        while (_waiting is null && _work.TryDequeue(out var work))
        {
            _settled.Reset();
            _ = RunAsync(work);
            Settle();
        }
    }

    /// <summary>Lets the request that waits through.</summary>
    public void LetThrough(MemoryGoogle google)
    {
        var (request, body, answer) = _waiting!.Value;
        _waiting = null;
        _settled.Reset();
        answer.SetResult(google.Answer(request, body));
        Settle();
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri == MemoryGoogle.TokenAddress)
        {
            return new HttpResponseMessage(HttpStatusCode.OK)
            {
                RequestMessage = request,
                Content = new StringContent(Token, System.Text.Encoding.UTF8, "application/json"),
            };
        }

        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        _waiting = (request, body, answer);
        _settled.Set();
        return await answer.Task;
    }

    protected override void Dispose(bool disposing)
    {
        _settled.Dispose();
        base.Dispose(disposing);
    }

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            _failure ??= exception;
        }

        _settled.Set();
    }

    private void Settle()
    {
        if (!_settled.Wait(Grace))
        {
            throw new TimeoutException("A replica neither asks nor ends.");
        }
    }
}
