namespace SupportOps.Testing.GoogleCalendar;

/// <summary>What no client decides about an entry once it exists.</summary>
internal sealed record EntryOrigin
{
    public required string Id { get; init; }

    public required string Calendar { get; init; }

    public required string ICalUid { get; init; }

    public required string Creator { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How many times it was changed.</summary>
    public int Sequence { get; init; }
}
