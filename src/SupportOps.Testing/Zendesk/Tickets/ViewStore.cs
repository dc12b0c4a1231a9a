using System.Globalization;

namespace SupportOps.Testing.Zendesk.Tickets;

/// <summary>The views of an account, by id.</summary>
internal sealed class ViewStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, StoredView> _views = [];
    private long _nextId = 501;

    /// <summary>An id that no view has.</summary>
    public long NextId()
    {
        lock (_lock)
        {
            while (_views.ContainsKey(_nextId))
            {
                _nextId++;
            }

            return _nextId++;
        }
    }

    public void Add(StoredView view)
    {
        lock (_lock)
        {
            if (!_views.TryAdd(view.Id, view))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Two planted views have the id {view.Id}."),
                    nameof(view));
            }
        }
    }

    /// <summary>A view that a user sees; null when there is none with the id.</summary>
    public StoredView? Find(long id, ZendeskUser asker)
    {
        lock (_lock)
        {
            return _views.GetValueOrDefault(id) is { } view && view.IsSeenBy(asker) ? view : null;
        }
    }

    /// <summary>What a user sees, by id.</summary>
    public StoredView[] List(ZendeskUser asker, bool? active)
    {
        lock (_lock)
        {
            return [.. _views.Values.Where(view => view.IsSeenBy(asker) && (active ?? view.Active) == view.Active)];
        }
    }
}
