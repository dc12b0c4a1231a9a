using Microsoft.Extensions.Options;
using SupportOps.Calendly.AspNetCore;

namespace SupportOps.Cli.Calendly;

/// <summary>Makes the receiver's options anew whenever they are asked for, and with them reads the keys.</summary>
internal sealed class UncachedWebhookOptions : IOptionsMonitorCache<CalendlyWebhookOptions>
{
    public CalendlyWebhookOptions GetOrAdd(string? name, Func<CalendlyWebhookOptions> createOptions) =>
        createOptions();

    public bool TryAdd(string? name, CalendlyWebhookOptions options) => true;

    public bool TryRemove(string? name) => true;

    public void Clear()
    {
    }
}
