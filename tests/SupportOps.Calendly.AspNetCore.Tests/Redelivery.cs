using System.Text;
using SupportOps.Testing.Calendly;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>Sends the first delivery once more, to see the headers of the answer.</summary>
internal static class Redelivery
{
    public static async Task<string?> RetryAfterAsync(Receiver receiver)
    {
        var delivery = receiver.Calendly.Deliveries[0];
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add(CalendlyDelivery.SignatureHeader, delivery.Signature);
        using var answer = await receiver.Http.SendAsync(request);
        return answer.Headers.RetryAfter?.ToString();
    }
}
