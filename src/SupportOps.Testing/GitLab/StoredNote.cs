namespace SupportOps.Testing.GitLab;

/// <summary>A comment on an issue, by a person or by the system.</summary>
internal sealed record StoredNote(long Id, StoredUser Author, string Body, DateTimeOffset CreatedAt)
{
    public required DateTimeOffset UpdatedAt { get; init; }

    public bool IsSystem { get; init; }

    public bool IsInternal { get; init; }
}
