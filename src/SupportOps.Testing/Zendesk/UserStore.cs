using System.Globalization;

namespace SupportOps.Testing.Zendesk;

/// <summary>
/// The users of an account. Reads get arrays that stay as they are; a change makes new ones when they are next asked
/// for.
/// </summary>
internal sealed class UserStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, StoredUser> _users = [];
    private readonly Dictionary<string, ZendeskUser[]> _filtered = new(StringComparer.Ordinal);
    private ZendeskUser[]? _byId;
    private StoredUser[]? _byChange;
    private DateTimeOffset _lastChange = DateTimeOffset.MinValue;
    private long _revision;
    private long _nextId = 1001;

    /// <summary>Plants users as they are.</summary>
    public void Plant(params IEnumerable<ZendeskUser> users)
    {
        lock (_lock)
        {
            // Many may come: sorted once when they are next read, not once for each.
            (_byId, _byChange) = (null, null);
            foreach (var user in users)
            {
                RefuseDoubled(user.Id);
                Keep(user with { UpdatedAt = WholeSecond(user.UpdatedAt) });
            }
        }
    }

    /// <summary>Adds a user now.</summary>
    public ZendeskUser Add(ZendeskUser user, DateTimeOffset now)
    {
        lock (_lock)
        {
            RefuseDoubled(user.Id);
            return Keep(user with { UpdatedAt = Stamp(now) });
        }
    }

    /// <summary>Changes a user now; null when there is none with the id.</summary>
    public ZendeskUser? Change(long id, Func<ZendeskUser, ZendeskUser> change, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (!_users.TryGetValue(id, out var stored))
            {
                return null;
            }

            var changed = change(stored.User);
            if (changed.Id != id)
            {
                throw new ArgumentException("The id of a user cannot change.", nameof(change));
            }

            return Keep(changed with { UpdatedAt = Stamp(now, stored.User) });
        }
    }

    /// <summary>An id that nobody has.</summary>
    public long NextId()
    {
        lock (_lock)
        {
            while (_users.ContainsKey(_nextId))
            {
                _nextId++;
            }

            return _nextId++;
        }
    }

    public ZendeskUser? Find(long id)
    {
        lock (_lock)
        {
            return _users.GetValueOrDefault(id)?.User;
        }
    }

    public ZendeskUser? FindByEmail(string email)
    {
        lock (_lock)
        {
            return ById().FirstOrDefault(
                user => string.Equals(user.Email.Value, email, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>The users that a listing shows, by id. Nobody may write to the array.</summary>
    public ZendeskUser[] List(UserFilter filter)
    {
        lock (_lock)
        {
            if (filter.IsOpen)
            {
                return ById();
            }

            if (!_filtered.TryGetValue(filter.Key, out var users))
            {
                users = [.. ById().Where(filter.Fits)];
                _filtered[filter.Key] = users;
            }

            return users;
        }
    }

    /// <summary>Everybody, removed users too, by their last change. Nobody may write to the array.</summary>
    public StoredUser[] ListByChange()
    {
        lock (_lock)
        {
            return _byChange ??=
                [.. _users.Values.OrderBy(user => user.User.UpdatedAt).ThenBy(user => user.Revision)];
        }
    }

    private ZendeskUser[] ById() => _byId ??=
        [.. _users.Values.Select(stored => stored.User).Where(user => !user.IsRemoved).OrderBy(user => user.Id)];

    private void RefuseDoubled(long id)
    {
        if (_users.TryGetValue(id, out var other) && !other.User.IsRemoved)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Two planted users have the id {id}."), nameof(id));
        }
    }

    private ZendeskUser Keep(ZendeskUser user)
    {
        var former = _users.GetValueOrDefault(user.Id);
        var stored = new StoredUser(user, ++_revision);
        _users[user.Id] = stored;
        _byId = _byId is null ? null : SortedUsers.Replace(_byId, user);
        _byChange = _byChange is null ? null : [.. _byChange.Where(other => other != former), stored];
        _lastChange = user.UpdatedAt > _lastChange ? user.UpdatedAt : _lastChange;
        _filtered.Clear();
        return user;
    }

    // Zendesk writes whole seconds. A change is never earlier than the one before it, and always moves the record's
    // own time, even when the clock stands still.
    private DateTimeOffset Stamp(DateTimeOffset now, ZendeskUser? former = null)
    {
        var second = WholeSecond(now);
        var stamp = second > _lastChange ? second : _lastChange;
        return former is not null && former.UpdatedAt >= stamp ? former.UpdatedAt.AddSeconds(1) : stamp;
    }

    private static DateTimeOffset WholeSecond(DateTimeOffset time) =>
        DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());
}
