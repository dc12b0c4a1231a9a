using SupportOps.Testing.GoogleCalendar;

namespace SupportOps.Cli.Emulation;

/// <summary>The key file of a server, which goes when the server does.</summary>
internal sealed class TemporaryKeyFile : IAsyncDisposable
{
    private readonly GoogleCalendarServer _server;
    private readonly DirectoryInfo _folder;

    public TemporaryKeyFile(GoogleCalendarServer server)
    {
        _server = server;
        _folder = Directory.CreateTempSubdirectory("supportops-emulate-");
        Path = System.IO.Path.Combine(_folder.FullName, "service-account.json");
        server.WriteServiceAccountKey(Path);
    }

    public string Path { get; }

    public async ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        await _server.DisposeAsync().ConfigureAwait(false);
    }
}
