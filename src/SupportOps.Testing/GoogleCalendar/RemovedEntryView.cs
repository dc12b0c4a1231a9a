namespace SupportOps.Testing.GoogleCalendar;

/// <summary>What a calendar still shows of an entry that was removed.</summary>
/// <remarks>Source: Google Calendar API v3, Events (resource), <c>status</c>; Events: get.</remarks>
public enum RemovedEntryView
{
    /// <summary>The whole entry with the status <c>cancelled</c>.</summary>
    Whole,

    /// <summary>Its id and the status <c>cancelled</c>, nothing else.</summary>
    IdAndStatus,

    /// <summary>Its id alone, which is all that is promised.</summary>
    IdAlone,

    /// <summary>Nothing: 404. Its id stays taken all the same.</summary>
    Nothing,
}
