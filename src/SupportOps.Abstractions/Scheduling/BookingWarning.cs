namespace SupportOps.Scheduling;

/// <summary>What a person should look at.</summary>
/// <param name="Concern">What it is about.</param>
/// <param name="Text">The same in a sentence, which may name a host.</param>
internal readonly record struct BookingWarning(BookingConcern Concern, string Text);
