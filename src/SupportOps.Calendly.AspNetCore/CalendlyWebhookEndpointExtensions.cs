using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Gives the receiver of Calendly's webhooks its place among the endpoints.</summary>
public static class CalendlyWebhookEndpointExtensions
{
    /// <summary>
    /// Takes deliveries at a path. The signature is the only credential, so authorization policies do not apply; no
    /// middleware before it may read or change the body.
    /// </summary>
    /// <remarks>
    /// 200 only after all handlers are done; 503 with <c>Retry-After</c> when they could not be, 500 when one failed;
    /// 405, 415, 413, 400 and 401 for what is no delivery of Calendly's. Every refusal says why as
    /// <c>application/problem+json</c>.
    /// </remarks>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, for example <c>/hooks/calendly</c>.</param>
    /// <returns>The endpoint, for conventions of one's own.</returns>
    /// <exception cref="InvalidOperationException">The receiver is not registered in the container.</exception>
    public static IEndpointConventionBuilder MapCalendlyWebhook(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        var endpoint = endpoints.ServiceProvider.GetService<WebhookEndpoint>()
            ?? throw new InvalidOperationException("Call services.AddSupportOpsCalendlyWebhooks(...) first.");
        return endpoints.Map(pattern, endpoint.AnswerAsync).AllowAnonymous().WithDisplayName("Calendly webhook");
    }
}
