using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SupportOps.Calendly.AspNetCore;

/// <summary>Has an event handled by all who take it, one by one, in the time that is left.</summary>
internal sealed class EventDispatcher(
    IServiceScopeFactory scopes, IEnumerable<EventRoute> routes, ILogger<EventDispatcher> logger)
{
    /// <summary>Gives the answer when all are done, or when time is up.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="deadline">The time of the delivery, of which its body took a part.</param>
    public async Task<Verdict> DispatchAsync(Delivery delivery, DeliveryDeadline deadline)
    {
        var taking = routes.Where(route => route.Takes(delivery.Event)).ToList();
        if (taking.Count == 0)
        {
            return Verdict.NoHandler;
        }

        var stop = deadline.Token;
        try
        {
            // On a thread of its own, so that a handler that blocks or ignores the token cannot hold up the answer.
            return await Task.Run(() => RunAsync(taking, delivery, stop), CancellationToken.None)
                .WaitAsync(stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return deadline.IsSenderGone ? Verdict.SenderGone : Verdict.TooSlow;
        }
    }

    private async Task<Verdict> RunAsync(
        List<EventRoute> taking, Delivery delivery, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using var disposal = scope.ConfigureAwait(false);
        foreach (var route in taking)
        {
            var verdict = await RunAsync(route, scope.ServiceProvider, delivery, cancellationToken)
                .ConfigureAwait(false);
            if (verdict is not null)
            {
                return verdict;
            }
        }

        return Verdict.Handled;
    }

    private async Task<Verdict?> RunAsync(
        EventRoute route, IServiceProvider services, Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await route.HandleAsync(services, delivery, cancellationToken).ConfigureAwait(false);
        }
        catch (SupportOpsApiException exception)
        {
            WebhookLog.SystemFailed(logger, exception.System, (int?)exception.Status, exception.Code);
            WebhookLog.Failure(logger, exception);
            return Verdict.Of(exception);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return Verdict.TooSlow;
        }
#pragma warning disable CA1031 // A handler may throw anything; the answer is 500 and the delivery comes again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            WebhookLog.HandlerFailed(logger, exception.GetType().Name);
            WebhookLog.Failure(logger, exception);
            return Verdict.HandlerFailed;
        }
    }
}
