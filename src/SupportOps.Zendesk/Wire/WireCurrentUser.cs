namespace SupportOps.Zendesk.Wire;

/// <summary>The user of the credential; the record's <c>authenticity_token</c> is left unread on purpose.</summary>
internal sealed class WireCurrentUser
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Role { get; init; }

    public long? CustomRoleId { get; init; }
}
