namespace SupportOps.Testing.Zendesk;

/// <summary>A user record of the stand-in server: what a test plants. Staff and end users alike.</summary>
/// <remarks>
/// The members a client may stumble over can be null or left out; <c>default</c> leaves one out. Source: Zendesk
/// Support API, Users.
/// </remarks>
public sealed record ZendeskUser
{
    /// <summary>When everything begins that is planted without a time.</summary>
    internal static readonly DateTimeOffset Start = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    /// <summary>User id; unique in the server.</summary>
    public required long Id { get; init; }

    /// <summary>Full name.</summary>
    public JsonField<string> Name { get; init; } = "Someone";

    /// <summary>Primary e-mail address; end users often have null.</summary>
    public JsonField<string> Email { get; init; } = new(value: null);

    /// <summary><c>agent</c>, <c>admin</c>, <c>end-user</c>, or anything a test wants.</summary>
    public JsonField<string> Role { get; init; } = "agent";

    /// <summary>Kind of agent as a number, for example 1 for a light agent.</summary>
    public JsonField<int?> RoleType { get; init; } = new(value: null);

    /// <summary>Id of the custom role.</summary>
    public JsonField<long?> CustomRoleId { get; init; } = new(value: null);

    /// <summary>Whether the account is suspended; Zendesk leaves it out on some listings.</summary>
    public JsonField<bool?> Suspended { get; init; } = new(value: false);

    /// <summary>When the user signed in last; null on a user who never did.</summary>
    public JsonField<DateTimeOffset?> LastLoginAt { get; init; } = new(value: null);

    /// <summary>Whether two-factor sign-in is on; recorded accounts have null.</summary>
    public JsonField<bool?> TwoFactorAuthEnabled { get; init; } = new(value: null);

    /// <summary>False for a deleted user.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Alias; Zendesk writes an empty text for none.</summary>
    public string Alias { get; init; } = string.Empty;

    /// <summary>Tags.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>When the record changed last; a change of the running server moves it.</summary>
    public DateTimeOffset UpdatedAt { get; init; } = Start;

    /// <summary>URL of the record; null for the server's own, which is what a real account does.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether listings leave the user out, although the export of changes still has it.</summary>
    internal bool IsRemoved { get; init; }
}
