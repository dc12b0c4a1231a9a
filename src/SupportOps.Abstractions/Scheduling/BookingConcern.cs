namespace SupportOps.Scheduling;

/// <summary>What a warning about a booking is about. Unlike its text it names nobody, so logs may have it.</summary>
public enum BookingConcern
{
    /// <summary>The name is of a US Government call, and a host came without an e-mail address.</summary>
    UnknownHost,

    /// <summary>With another case in its name it would be a US Government call.</summary>
    NearMissOfCase,

    /// <summary>A team file that cannot be read may change the kind.</summary>
    UnreadTeamFile,

    /// <summary>It belongs on a calendar and lacks what an entry needs: its address, its begin or its end.</summary>
    NoEntry,

    /// <summary>The status of the call or of the customer is one that nothing here knows.</summary>
    UnknownStatus,

    /// <summary>A customer left, and it is not told whether others still come: the entry stays.</summary>
    UnknownInvitees,
}
