namespace SupportOps.Reporting.Json.Reading;

/// <summary>The custom roles that decided.</summary>
internal sealed record RolesDocument
{
    public required long Light { get; init; }

    public required long Administrator { get; init; }

    public long? ChatOnly { get; init; }

    public long? Contributor { get; init; }
}
