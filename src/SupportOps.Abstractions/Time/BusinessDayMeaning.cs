namespace SupportOps.Time;

/// <summary>What "within one business day" promises.</summary>
public enum BusinessDayMeaning
{
    /// <summary>An answer before the following business day closes, whatever the hour of the question.</summary>
    EndOfNextDay,

    /// <summary>
    /// An answer by the same local time of the following business day. What comes while nobody works counts as having
    /// come when the calendar next opens. A same time that falls into a break, or before the opening, means the next
    /// opening of that day; one after its end means its end.
    /// </summary>
    SameTimeNextDay,
}
