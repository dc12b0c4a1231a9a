namespace SupportOps.Calendly.Events;

/// <summary>Why a body is no event.</summary>
public enum PayloadProblem
{
    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>It is no JSON, is cut short, is nested too deep, or names a field twice.</summary>
    NotJson,

    /// <summary>It is JSON, but no object.</summary>
    NotAnObject,

    /// <summary>The payload is missing or empty.</summary>
    MissingPayload,

    /// <summary>It does not say which event it is.</summary>
    MissingEventName,

    /// <summary>It has the shape of Calendly's first API, which other fields belong to.</summary>
    LegacyVersion1,

    /// <summary>A change of a booking without the call.</summary>
    MissingScheduledEvent,

    /// <summary>A field that is needed holds something of another kind.</summary>
    WrongKind,
}
