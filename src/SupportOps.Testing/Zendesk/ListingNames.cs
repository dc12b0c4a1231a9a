namespace SupportOps.Testing.Zendesk;

/// <summary>What the listings are called where faults and changes are planted.</summary>
internal static class ListingNames
{
    public const string Users = "users";
    public const string Groups = "groups";
    public const string GroupMemberships = "group_memberships";
    public const string Views = "views";
    public const string Tickets = "tickets";
}
