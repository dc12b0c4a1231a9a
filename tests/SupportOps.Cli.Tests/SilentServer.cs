using System.Net;
using System.Net.Sockets;

namespace SupportOps.Cli.Tests;

/// <summary>Accepts a connection and never answers.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentServer()
    {
        _listener.Start();
        Connected = _listener.AcceptTcpClientAsync();
    }

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Completes when somebody has connected.</summary>
    public Task<TcpClient> Connected { get; }

    public void Dispose()
    {
        _listener.Dispose();
        if (Connected.IsCompletedSuccessfully)
        {
            Connected.Result.Dispose();
        }
    }
}
