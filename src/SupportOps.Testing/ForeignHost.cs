using Microsoft.AspNetCore.Http;
using SupportOps.Testing.Serving;

namespace SupportOps.Testing;

/// <summary>
/// A host that a client has no business with: where planted redirects and links lead. It answers everything with 200
/// and remembers whether a credential came along.
/// </summary>
public sealed class ForeignHost : IAsyncDisposable
{
    private static readonly string[] CredentialHeaders =
        ["Authorization", "Cookie", "PRIVATE-TOKEN", "JOB-TOKEN", "Proxy-Authorization", "X-Api-Key"];

    private LoopbackHost? _host;
    private volatile bool _hasSeenCredential;

    private ForeignHost()
    {
    }

    /// <summary>Address of the host: <c>http://127.0.0.1</c> and a free port.</summary>
    public Uri Url => Host.Url;

    /// <summary>The requests so far; authenticated here means that a header for credentials was there.</summary>
    public IReadOnlyList<RecordedRequest> Requests => Host.Requests;

    /// <summary>Whether any request had a header for credentials.</summary>
    public bool HasSeenCredential => _hasSeenCredential;

    private LoopbackHost Host => _host ?? throw new InvalidOperationException("The host has not started.");

    /// <summary>Starts a host.</summary>
    /// <param name="body">JSON to answer with.</param>
    /// <param name="cancellationToken">Stops the start.</param>
    public static async Task<ForeignHost> StartAsync(
        string body = "{}", CancellationToken cancellationToken = default)
    {
        var foreign = new ForeignHost();
        foreign._host = await LoopbackHost.StartAsync(
            address: null, TimeProvider.System, foreign.Look, exchange => exchange.SendAsync(Answer.Ok(body)),
            cancellationToken).ConfigureAwait(false);
        return foreign;
    }

    /// <summary>Expects that nobody came.</summary>
    /// <exception cref="RequestExpectationException">Somebody came; the message says with which request.</exception>
    public void ShouldNotHaveBeenAsked()
    {
        if (Requests is [var first, ..])
        {
            throw new RequestExpectationException(
                $"The foreign host was asked {first.Method} {first.Path}{first.Query}, "
                + (HasSeenCredential ? "and a credential came along." : "without a credential."));
        }
    }

    /// <summary>Stops the host.</summary>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private bool Look(HttpContext context)
    {
        var hasCredential = CredentialHeaders.Any(context.Request.Headers.ContainsKey);
        _hasSeenCredential |= hasCredential;
        return hasCredential;
    }
}
