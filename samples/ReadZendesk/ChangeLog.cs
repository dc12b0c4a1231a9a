using SupportOps.Zendesk;

namespace ReadZendesk;

/// <summary>What a follower of changes keeps: the newest record of everybody, and where to go on.</summary>
internal sealed class ChangeLog
{
    private readonly Dictionary<long, ExportedUser> _users = [];

    public DateTimeOffset Since { get; } = DateTimeOffset.UnixEpoch;

    public string? Cursor { get; private set; }

    public int Count => _users.Count;

    public void Apply(IEnumerable<ExportedUser> users)
    {
        foreach (var user in users)
        {
            _users[user.Id.Value] = user;
        }
    }

    public void Save(string cursor) => Cursor = cursor;
}
