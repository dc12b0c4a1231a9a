using System.Text;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Testing.Serving;

/// <summary>One request and the way to answer it.</summary>
internal sealed class Exchange(HttpContext context, LoggedRequest log, TimeProvider clock, CancellationToken gone)
{
    public HttpContext Context => context;

    public TimeProvider Clock => clock;

    /// <summary>Cancelled when the client goes away or the server stops.</summary>
    public CancellationToken Gone => gone;

    public Task SendAsync(Answer answer)
    {
        var bytes = Encoding.UTF8.GetBytes(answer.Body);
        var hasNoBody = answer.Status is StatusCodes.Status204NoContent or StatusCodes.Status304NotModified;
        Start(answer, hasNoBody ? null : bytes.Length);
        return hasNoBody ? Task.CompletedTask : SendAsync(bytes);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes)
    {
        await context.Response.Body.WriteAsync(bytes, gone).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(gone).ConfigureAwait(false);
    }

    /// <summary>Sets status and headers; the caller sends the body.</summary>
    public void Start(Answer answer, long? length)
    {
        log.Status = answer.Status;
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = length;
        response.Headers.RetryAfter = answer.RetryAfter;
        response.Headers.Location = answer.Location?.AbsoluteUri;
    }

    /// <summary>Waits until the client goes away or the server stops.</summary>
    public async Task WaitUntilGoneAsync()
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var registration = gone.Register(end.SetResult);
        await using (registration.ConfigureAwait(false))
        {
            await end.Task.ConfigureAwait(false);
        }

        context.Abort();
    }
}
