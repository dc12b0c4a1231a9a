namespace SupportOps.Runbooks.Scheduling;

/// <summary>The platform's copy of the IANA time zone database.</summary>
internal static class ZoneDatabase
{
    private const string KnownEverywhere = "Europe/Berlin";

    private static readonly Lazy<bool> Present =
        new(() => TimeZoneInfo.TryFindSystemTimeZoneById(KnownEverywhere, out _));

    /// <summary>Whether the platform has one; a slim container may lack it, and then no name can be refused.</summary>
    public static bool IsPresent => Present.Value;

    /// <summary>The zone of a name in any case; null when there is none.</summary>
    public static TimeZoneInfo? Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : TimeZoneInfo.GetSystemTimeZones().FirstOrDefault(
                candidate => candidate.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
}
