using SupportOps.Annotations;

namespace SupportOps.Calendly;

/// <summary>A user of Calendly.</summary>
/// <remarks>Source: Calendly API reference, Get current user.</remarks>
public sealed record CalendlyUser
{
    /// <summary>Names the user.</summary>
    public required UserReference Reference { get; init; }

    /// <summary>The user's organization; null where Calendly does not say, as in a membership.</summary>
    public OrganizationReference? Organization { get; init; }

    /// <summary>Full name; null when the record lacks it.</summary>
    public string? Name { get; init; }

    /// <summary>E-mail address; null when the record lacks it.</summary>
    [IgnoresCase]
    public string? Email { get; init; }

    /// <summary>Time zone as sent; Calendly's own examples hold values that are no IANA ids.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Main scheduling page as sent (<c>scheduling_url</c>); null when the record lacks it.</summary>
    public string? SchedulingPage { get; init; }
}
