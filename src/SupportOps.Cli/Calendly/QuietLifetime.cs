using Microsoft.Extensions.Hosting;

namespace SupportOps.Cli.Calendly;

/// <summary>Leaves signals to the command, which turns them into its exit code.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
