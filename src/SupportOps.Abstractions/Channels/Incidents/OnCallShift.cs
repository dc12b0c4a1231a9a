namespace SupportOps.Channels.Incidents;

/// <summary>Who can be called for a level during some time.</summary>
/// <param name="Level">The level.</param>
/// <param name="Who">The person.</param>
/// <param name="From">The first moment of the shift.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record OnCallShift(int Level, string Who, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Whether the person can be called for a level at a moment.</summary>
    /// <param name="level">The level.</param>
    /// <param name="moment">The moment.</param>
    public bool Covers(int level, DateTimeOffset moment) => Level == level && From <= moment && moment < Until;
}
