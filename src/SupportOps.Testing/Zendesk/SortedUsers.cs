namespace SupportOps.Testing.Zendesk;

/// <summary>Finds and changes users in an array that is sorted by id.</summary>
internal static class SortedUsers
{
    /// <summary>How many users have this id or a smaller one.</summary>
    public static int CountUpTo(ZendeskUser[] users, long id)
    {
        var (low, high) = (0, users.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = users[middle].Id <= id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The users with one of them added, replaced, or left out because it was removed.</summary>
    public static ZendeskUser[] Replace(ZendeskUser[] users, ZendeskUser changed)
    {
        var end = CountUpTo(users, changed.Id);
        var start = end > 0 && users[end - 1].Id == changed.Id ? end - 1 : end;
        return changed.IsRemoved
            ? [.. users.AsSpan(0, start), .. users.AsSpan(end)]
            : [.. users.AsSpan(0, start), changed, .. users.AsSpan(end)];
    }
}
