using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Answers one request.</summary>
internal sealed class WebhookEndpoint(DeliveryReceiver receiver, DeliveryJournal journal)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var receipt = await receiver.ReceiveAsync(context.Request).ConfigureAwait(false);
        journal.Note(receipt);
        var (verdict, response) = (receipt.Verdict, context.Response);
        response.StatusCode = verdict.Status;
        if (verdict.RetryAfter is { } wait)
        {
            var seconds = Math.Ceiling(wait.TotalSeconds);
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (verdict.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = HttpMethods.Post;
        }

        if (verdict.Status != StatusCodes.Status200OK && !context.RequestAborted.IsCancellationRequested)
        {
            await ProblemBody.WriteAsync(response, verdict).ConfigureAwait(false);
        }
    }
}
