namespace SupportOps.Zendesk.Wire;

/// <summary>Answer of <c>custom_roles</c>, which has no pages.</summary>
internal sealed class WireCustomRoles
{
    public WireCustomRole?[]? CustomRoles { get; init; }
}
