using System.Net;
using System.Text;
using SupportOps.Reliability.Deliveries;

namespace SupportOps.Reliability.GoogleCalendar;

/// <summary>
/// Gives tokens by itself, and answers everything until it opens. Google's library fetches a token on a thread of its
/// own, which a clock that is moved by hand cannot wait for; so the token is there before the call begins.
/// </summary>
internal sealed class TokenGate(HttpMessageHandler network) : HttpMessageHandler
{
    public const string Token = "CANARY5e8d1c4b7f2a9063";

    private readonly HttpMessageInvoker _network = new(network, disposeHandler: false);
    private bool _isOpen;

    public void Open() => _isOpen = true;

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken) => request.RequestUri switch
        {
            var address when address == MemoryGoogle.TokenAddress => Give(
                request, $$"""{"access_token":"{{Token}}","expires_in":2000000000,"token_type":"Bearer"}"""),
            _ when !_isOpen => Give(request, """{"items":[]}"""),
            _ => _network.SendAsync(request, cancellationToken),
        };

    protected override void Dispose(bool disposing)
    {
        _network.Dispose();
        base.Dispose(disposing);
    }

    private static Task<HttpResponseMessage> Give(HttpRequestMessage request, string body) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        });
}
