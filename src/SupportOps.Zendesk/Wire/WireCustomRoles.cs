namespace SupportOps.Zendesk.Wire;

/// <summary>Answer of <c>custom_roles</c>, which has no pages; one that names a next page is not the whole.</summary>
internal sealed class WireCustomRoles
{
    public WireCustomRole?[]? CustomRoles { get; init; }

    public string? NextPage { get; init; }
}
