namespace SupportOps.Auditing.Seats;

/// <summary>What somebody may do in a Calendly organization.</summary>
/// <remarks>Source: Calendly API reference, List Organization Memberships, <c>role</c>.</remarks>
public enum SeatRole
{
    /// <summary>A role that is not named here; never taken for one that is.</summary>
    Unknown,

    /// <summary><c>user</c></summary>
    User,

    /// <summary><c>admin</c></summary>
    Administrator,

    /// <summary><c>owner</c></summary>
    Owner,
}
