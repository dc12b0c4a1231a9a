using SupportOps.Annotations;

namespace SupportOps.Calendly;

/// <summary>Who holds a scheduled event.</summary>
/// <param name="User">The user.</param>
/// <param name="Email">E-mail address; null where Calendly gives the reference only.</param>
/// <param name="Name">Full name; null where Calendly gives the reference only.</param>
public sealed record ScheduledEventHost(
    UserReference User, [property: IgnoresCase] string? Email, string? Name);
