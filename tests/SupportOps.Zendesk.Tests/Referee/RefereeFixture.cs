using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using SupportOps.Http.Tests;
using SupportOps.Testing.Zendesk;
using SupportOps.Tests.Shared;

namespace SupportOps.Zendesk.Tests.Referee;

/// <summary>
/// One referee for all tests, since it takes seconds to start; each test puts it before a server of its own.
/// </summary>
/// <remarks>
/// Prism is bound to one address for its life, so what stands there sends each request on to the server at hand. It
/// writes bodies anew with the numbers of JavaScript: an id above 2^53 does not come through unchanged.
/// </remarks>
public sealed class RefereeFixture : IAsyncLifetime
{
    private LoopbackServer? _signpost;
    private PrismProxy? _prism;
    private Uri? _judged;

    public async Task InitializeAsync()
    {
        if (PrismInstallation.Problem is not null)
        {
            return;
        }

        _signpost = await LoopbackServer.StartAsync(SendOn);
        _prism = await PrismProxy.StartAsync(
            RepositoryRoot.PathOf("tests", "SupportOps.Zendesk.Tests", "Referee", "zendesk.openapi.yaml"),
            _signpost.Url);
    }

    public async Task DisposeAsync()
    {
        if (_prism is not null)
        {
            await _prism.DisposeAsync();
        }

        if (_signpost is not null)
        {
            await _signpost.DisposeAsync();
        }
    }

    /// <summary>Puts the referee before a server, in place of the one before.</summary>
    /// <returns>The address to ask instead of the server's own.</returns>
    internal Uri Before(ZendeskServer server) => Before(server.Url);

    /// <inheritdoc cref="Before(ZendeskServer)"/>
    internal Uri Before(Uri server)
    {
        _judged = server;
        return _prism!.Url;
    }

    private Task SendOn(HttpContext context)
    {
        var address = new Uri(_judged!, context.Request.GetEncodedPathAndQuery());
        context.Response.Redirect(address.AbsoluteUri, permanent: false, preserveMethod: true);
        return Task.CompletedTask;
    }
}
