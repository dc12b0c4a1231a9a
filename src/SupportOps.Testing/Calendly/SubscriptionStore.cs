namespace SupportOps.Testing.Calendly;

/// <summary>The webhook subscriptions. Safe from any thread.</summary>
internal sealed class SubscriptionStore
{
    private readonly Lock _lock = new();
    private readonly List<CalendlySubscription> _subscriptions = [];

    public IReadOnlyList<CalendlySubscription> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _subscriptions];
            }
        }
    }

    public CalendlySubscription? Find(string uri) => All.FirstOrDefault(subscription => subscription.Uri == uri);

    /// <summary>Adds a subscription; false when there is one for the same callback and the same events' owner.</summary>
    public bool TryAdd(CalendlySubscription added)
    {
        lock (_lock)
        {
            if (_subscriptions.Exists(known => (known.Callback, known.Scope, known.User)
                == (added.Callback, added.Scope, added.User)))
            {
                return false;
            }

            _subscriptions.Add(added);
            return true;
        }
    }

    public bool Remove(string uri)
    {
        lock (_lock)
        {
            return _subscriptions.RemoveAll(subscription => subscription.Uri == uri) > 0;
        }
    }

    public void Change(string uri, Func<CalendlySubscription, CalendlySubscription> change)
    {
        lock (_lock)
        {
            var index = _subscriptions.FindIndex(subscription => subscription.Uri == uri);
            if (index >= 0)
            {
                _subscriptions[index] = change(_subscriptions[index]);
            }
        }
    }
}
