namespace SupportOps.Time;

/// <summary>A stretch of time in which a calendar is open, as two moments.</summary>
/// <param name="Opens">Its first moment.</param>
/// <param name="Closes">The first moment after it; later than <paramref name="Opens"/>.</param>
public readonly record struct OpenInterval(DateTimeOffset Opens, DateTimeOffset Closes)
{
    /// <summary>How long it lasts.</summary>
    public TimeSpan Length => Closes - Opens;

    /// <summary>Whether a moment belongs to it.</summary>
    /// <param name="moment">The moment.</param>
    public bool Contains(DateTimeOffset moment) => Opens <= moment && moment < Closes;
}
