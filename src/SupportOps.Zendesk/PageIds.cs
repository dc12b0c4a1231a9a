namespace SupportOps.Zendesk;

/// <summary>Enough of a page to recognise it when it comes again.</summary>
internal readonly record struct PageIds(long? First, long? Last, int Count)
{
    /// <summary>The ids of a page; null when it has no array of records.</summary>
    public static PageIds? Of<T>(T[]? records, Func<T, long?> id) => records switch
    {
        null => null,
        [] => new PageIds(First: null, Last: null, Count: 0),
        _ => new PageIds(id(records[0]), id(records[^1]), records.Length),
    };
}
