namespace SupportOps.Team;

/// <summary>When a member works, for example <c>0800-1600 Central time</c>.</summary>
/// <param name="Text">The text of the file, kept because zone names such as "Central time" are for people.</param>
/// <param name="Start">Start of the day in local time; null when the text is not understood.</param>
/// <param name="End">End of the day in local time, midnight for 2400; null when the text is not understood.</param>
/// <param name="Zone">The zone as written; null when the text is not understood.</param>
/// <remarks>Source: Support Team YAML files page, <c>working_hours</c>.</remarks>
public sealed record WorkingHours(string Text, TimeOnly? Start = null, TimeOnly? End = null, string? Zone = null);
