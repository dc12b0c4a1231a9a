using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SupportOps.GoogleCalendar;
using SupportOps.Scheduling;

namespace SupportOps.Reliability.Deliveries;

/// <summary>The product's own client of Google Calendar.</summary>
internal static class ProductCalendar
{
    private static readonly Lazy<string> Key = new(MakeKey);

    public static ICalendar Create(string name, HttpMessageHandler network, TimeProvider time) =>
        new GoogleCalendarClient(
            name,
            new GoogleCalendarOptions
            {
                BaseAddress = MemoryGoogle.Address,
                CalendarId = MemoryGoogle.IdOf(name),
                KeyJson = Key.Value,
                RequestsPerMinute = 100_000,
            },
            new HttpClient(network, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan },
            loggers: null,
            time);

    private static string MakeKey()
    {
        using var rsa = RSA.Create(2048);
        return new JsonObject
        {
            ["type"] = "service_account",
            ["client_email"] = "robot@reliability.test",
            ["private_key_id"] = "1",
            ["private_key"] = rsa.ExportPkcs8PrivateKeyPem(),
            ["token_uri"] = MemoryGoogle.TokenAddress.AbsoluteUri,
        }.ToJsonString();
    }
}
