using Microsoft.Extensions.Hosting;

namespace SupportOps.Testing.Serving;

/// <summary>Leaves the signals of the process to the program that runs the server.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
