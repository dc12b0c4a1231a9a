namespace SupportOps.Testing.Calendly;

/// <summary>Somebody of the organization.</summary>
public sealed record CalendlyUser
{
    /// <summary>Whole URI of the user.</summary>
    public required string Uri { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>E-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Role in the organization: <c>user</c>, <c>admin</c> or <c>owner</c>.</summary>
    public string Role { get; init; } = "user";

    /// <summary>IANA name of the time zone.</summary>
    public string TimeZone { get; init; } = "Europe/Berlin";

    /// <summary>When the user came to the organization.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    internal bool IsAdministrator => Role is "admin" or "owner";
}
