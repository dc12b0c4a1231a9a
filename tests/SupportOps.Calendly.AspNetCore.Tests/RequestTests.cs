using System.Net;
using System.Text;
using SupportOps.Testing.Calendly;

namespace SupportOps.Calendly.AspNetCore.Tests;

/// <summary>What becomes of requests that are no delivery.</summary>
public sealed class RequestTests
{
    private const int Limit = 256 * 1024;

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Method_OtherThanPost_IsRefused(string method)
    {
        await using var receiver = await Receiver.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), (Uri?)null);

        using var answer = await receiver.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("APPLICATION/Json; charset=utf-8", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("application/jsonp", 415)]
    [InlineData("application", 415)]
    [InlineData(null, 415)]
    public async Task MediaType_OtherThanJson_IsRefused(string? type, int status)
    {
        await using var receiver = await Receiver.StartAsync(handle: static w => w.OnEvent<Recorder>());

        using var answer = await PostAsync(receiver, Signed(receiver, """{"event":"a.b","payload":{"a":1}}"""), type);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"event":"invitee.created"}""")]
    public async Task Body_ThatIsSignedButNoEvent_IsRefused(string body)
    {
        await using var receiver = await Receiver.StartAsync();

        using var answer = await PostAsync(receiver, Signed(receiver, body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Refusal_OfABody_IsReadableAsItStands()
    {
        await using var receiver = await Receiver.StartAsync();

        using var answer = await PostAsync(receiver, Signed(receiver, """{"event":"invitee.created"}"""));

        Assert.Contains(
            "\\\"payload\\\" is missing.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" invitee.created")]
    [InlineData("")]
    public async Task EventName_WithBlanksOrEmpty_IsQuotedInTheLog(string name)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Calendly.Now(c => c.RewritesDeliveries(
            body => body.Replace("\"invitee.created\"", $"\"{name}\"", StringComparison.Ordinal)));

        await receiver.BookAsync();

        Assert.Contains($"event \"{name}\",", Assert.Single(receiver.DeliveryLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Limit, false, 400)]
    [InlineData(Limit + 1, false, 413)]
    [InlineData(Limit, true, 400)]
    [InlineData(Limit + 1, true, 413)]
    [InlineData(Limit * 8, true, 413)]
    public async Task Body_LongerThanTheLimit_IsRefusedWhetherItSaysSoOrNot(int length, bool isChunked, int status)
    {
        await using var receiver = await Receiver.StartAsync();
        using var request = Signed(receiver, new string('a', length));
        request.Headers.TransferEncodingChunked = isChunked;

        using var answer = await receiver.Http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        Receiver receiver, HttpRequestMessage request, string? type = "application/json")
    {
        using (request)
        {
            request.Content!.Headers.Remove("Content-Type");
            if (type is not null)
            {
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
            }

            return await receiver.Http.SendAsync(request);
        }
    }

    private static HttpRequestMessage Signed(Receiver receiver, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        var signature = CalendlyDelivery.Sign(body, Receiver.Key, receiver.Clock.GetUtcNow());
        request.Headers.Add(CalendlyDelivery.SignatureHeader, signature);
        return request;
    }
}
