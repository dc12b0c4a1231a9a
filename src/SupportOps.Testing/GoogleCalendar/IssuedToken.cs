namespace SupportOps.Testing.GoogleCalendar;

/// <summary>What is known of a token.</summary>
/// <param name="EndsAt">When it is no longer good.</param>
/// <param name="ActsForSomebody">Whether it was issued for a person, by domain-wide delegation.</param>
internal readonly record struct IssuedToken(DateTimeOffset EndsAt, bool ActsForSomebody);
