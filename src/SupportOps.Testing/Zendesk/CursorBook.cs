namespace SupportOps.Testing.Zendesk;

/// <summary>The cursors that were handed out, for accounts whose cursors do not last.</summary>
internal sealed class CursorBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DateTimeOffset At, int Uses)> _cursors = new(StringComparer.Ordinal);

    /// <summary>How long a cursor lasts; null for ever.</summary>
    public TimeSpan? Lifetime { get; set; }

    /// <summary>How many times a cursor can be used; null for ever.</summary>
    public int? Uses { get; set; }

    /// <summary>Notes a cursor as handed out now, which makes it fresh again.</summary>
    public void Issue(string cursor, DateTimeOffset now)
    {
        if (Lifetime is null && Uses is null)
        {
            return;
        }

        lock (_lock)
        {
            _cursors[cursor] = (now, 0);
        }
    }

    /// <summary>Counts a use; false when the cursor has expired.</summary>
    public bool TryUse(string cursor, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (!_cursors.TryGetValue(cursor, out var known))
            {
                return true;
            }

            _cursors[cursor] = known with { Uses = known.Uses + 1 };
            return known.Uses < (Uses ?? int.MaxValue) && now - known.At <= (Lifetime ?? TimeSpan.MaxValue);
        }
    }
}
