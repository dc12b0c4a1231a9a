namespace SupportOps.Scheduling;

/// <summary>What became of one entry in one calendar.</summary>
/// <param name="Calendar">Name of the calendar.</param>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Change">What became of it.</param>
public sealed record CalendarChange(string Calendar, EntryId Entry, EntryChange Change);
