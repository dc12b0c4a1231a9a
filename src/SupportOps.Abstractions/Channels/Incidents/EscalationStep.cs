namespace SupportOps.Channels.Incidents;

/// <summary>A level of an escalation.</summary>
/// <param name="Level">Its number; a higher one comes later.</param>
/// <param name="Who">Who is called, for example <c>second level</c>.</param>
/// <param name="After">How long after the alarm they are called when nothing stops it.</param>
public sealed record EscalationStep(int Level, string Who, TimeSpan After);
