namespace SupportOps.Team;

/// <summary>One organisation of an assigned support engineer.</summary>
/// <param name="Id">Zendesk organisation id, 64 bits; null when absent or not an integer.</param>
/// <param name="Percentage">Share of the ASE time in percent; the shares of one focus add up to 100.</param>
/// <remarks>Source: Support Team YAML files page, <c>focuses[].organizations[]</c>.</remarks>
public sealed record AseOrganization(long? Id, decimal? Percentage);
