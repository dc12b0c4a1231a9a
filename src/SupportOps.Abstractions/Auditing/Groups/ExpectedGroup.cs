namespace SupportOps.Auditing.Groups;

/// <summary>Who should be in a GitLab group.</summary>
public sealed record ExpectedGroup
{
    /// <summary>Path of the group, for example <c>support/all-readiness</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Who should be in it; each user name once, ignoring case.</summary>
    /// <exception cref="ArgumentException">A user name occurs twice.</exception>
    public required IReadOnlyList<ExpectedMember> Members
    {
        get;
        init => field = Checked(value);
    }

    private static IReadOnlyList<ExpectedMember> Checked(IReadOnlyList<ExpectedMember> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var twice = members.GroupBy(member => member.Username, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? [.. members]
            : throw new ArgumentException($"The user name {twice.Key} occurs twice.", nameof(members));
    }
}
