using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SupportOps.Reliability.Faults;

/// <summary>Builds answers.</summary>
internal static class Answers
{
    public static HttpResponseMessage Json(FaultMoment moment, byte[] body) =>
        Make(moment.Request, moment.GoodStatus, new ByteArrayContent(body), "application/json");

    public static HttpResponseMessage Json(FaultMoment moment, Stream body) =>
        Make(moment.Request, moment.GoodStatus, new StreamContent(body), "application/json");

    /// <summary>An error in the vendor's form that repeats the credential, as gateways do.</summary>
    public static HttpResponseMessage Error(FaultMoment moment, HttpStatusCode status)
    {
        var text = JsonSerializer.Serialize(moment.Echo);
        var json = $$"""{"error":"Planted{{(int)status}}","description":{{text}}}""";
        return Make(moment.Request, status, new StringContent(json), "application/json");
    }

    public static HttpResponseMessage Text(FaultMoment moment, HttpStatusCode status, string mediaType, string text) =>
        Make(moment.Request, status, new StringContent(text, Encoding.UTF8), mediaType);

    public static HttpResponseMessage With(this HttpResponseMessage answer, string header, params string[] values)
    {
        answer.Headers.TryAddWithoutValidation(header, values);
        return answer;
    }

    public static string HttpDate(DateTimeOffset date) => date.ToString("r", CultureInfo.InvariantCulture);

    private static HttpResponseMessage Make(
        HttpRequestMessage request, HttpStatusCode status, HttpContent content, string mediaType)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        return new HttpResponseMessage(status) { RequestMessage = request, Content = content };
    }
}
