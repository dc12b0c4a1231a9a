namespace SupportOps.Calendly.Wire;

/// <summary>A user, as the current one and inside a membership.</summary>
internal sealed class WireUser
{
    public string? Uri { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? SchedulingUrl { get; init; }

    public string? Timezone { get; init; }

    public string? CurrentOrganization { get; init; }
}
