namespace SupportOps.Zendesk;

/// <summary>One page of the incremental export, with the place to go on from.</summary>
public sealed record ExportedUserPage
{
    /// <summary>
    /// The users in the order of their change. One who changes while the export runs comes again later: the last
    /// record holds.
    /// </summary>
    public required IReadOnlyList<ExportedUser> Users { get; init; }

    /// <summary>Where the next export goes on; keep it once the page is dealt with.</summary>
    public required string Cursor { get; init; }

    /// <summary>Whether nothing newer was there when the page was made.</summary>
    public required bool IsLast { get; init; }
}
