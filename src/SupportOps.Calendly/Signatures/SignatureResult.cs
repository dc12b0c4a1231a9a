namespace SupportOps.Calendly.Signatures;

/// <summary>What the check of a delivery's signature gave.</summary>
public enum SignatureResult
{
    /// <summary>The header is absent or empty: the subscription has no signing key, or the sender is another.</summary>
    MissingHeader,

    /// <summary>The header has not the form <c>t=digits,v1=hex</c>.</summary>
    Malformed,

    /// <summary>No signature was made with any of the keys over these bytes.</summary>
    NoMatch,

    /// <summary>Signed with one of the keys, but longer ago than is tolerated.</summary>
    TooOld,

    /// <summary>Signed with one of the keys, but for a time further ahead than is tolerated.</summary>
    TooNew,

    /// <summary>The body is longer than is read.</summary>
    BodyTooLarge,

    /// <summary>Signed with one of the keys, a moment ago. Not the default of the type.</summary>
    Valid,
}
