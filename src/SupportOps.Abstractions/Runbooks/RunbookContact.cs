namespace SupportOps.Runbooks;

/// <summary>One person on the call.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, the two tables of contacts.</remarks>
public sealed record RunbookContact
{
    /// <summary>Name of the person.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Part in the call, for example <c>Technical execution</c>.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>What the part means here.</summary>
    public string Description { get; init; } = string.Empty;
}
