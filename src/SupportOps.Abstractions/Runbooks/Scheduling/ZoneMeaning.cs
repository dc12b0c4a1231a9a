namespace SupportOps.Runbooks.Scheduling;

/// <summary>One meaning of an abbreviation.</summary>
/// <param name="Abbreviation">Capital letters.</param>
/// <param name="Title">The zone in words.</param>
/// <param name="Hours">Offset from UTC in hours.</param>
/// <param name="Region">
/// The IANA zone whose clocks follow it for a part of the year; null for an offset that never changes.
/// </param>
internal sealed record ZoneMeaning(string Abbreviation, string Title, double Hours, string? Region = null)
{
    /// <summary>The offset from UTC.</summary>
    public TimeSpan Offset => TimeSpan.FromHours(Hours);
}
