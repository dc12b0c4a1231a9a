using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SupportOps.Calendly.Signatures;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Warns of weak keys when the host starts. Which key is meant is told by its place alone.</summary>
internal sealed class KeyAdvice(IOptionsMonitor<CalendlyWebhookOptions> options, ILogger<KeyAdvice> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in CalendlySignature.FindKeyProblems(options.CurrentValue.ToSecrets()))
        {
            WebhookLog.WeakKey(logger, problem);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
