namespace SupportOps.Testing.Zendesk;

/// <summary>A user record with the number of its last change, which orders changes of the same second.</summary>
internal sealed record StoredUser(ZendeskUser User, long Revision)
{
    public long Id => User.Id;

    public bool IsAfter(DateTimeOffset time, long revision) =>
        User.UpdatedAt > time || (User.UpdatedAt == time && Revision > revision);
}
