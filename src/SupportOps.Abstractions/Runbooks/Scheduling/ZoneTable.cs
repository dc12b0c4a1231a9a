namespace SupportOps.Runbooks.Scheduling;

/// <summary>The abbreviations and everyday names of zones, as people in support write them.</summary>
/// <remarks>
/// Source: IANA time zone database, the abbreviations of its zones; an abbreviation in use for several has a row for
/// each.
/// </remarks>
internal static class ZoneTable
{
    private const string Pacific = "America/Los_Angeles";
    private const string Mountain = "America/Denver";
    private const string Central = "America/Chicago";
    private const string Eastern = "America/New_York";
    private const string Atlantic = "America/Halifax";
    private const string Alaska = "America/Anchorage";
    private const string WestEurope = "Europe/Lisbon";
    private const string MiddleEurope = "Europe/Berlin";
    private const string EastEurope = "Europe/Helsinki";

    private static readonly ZoneMeaning[] Meanings =
    [
        new("UTC", "UTC", 0), new("GMT", "Greenwich mean time", 0),
        new("PST", "Pacific standard time", -8, Pacific), new("PDT", "Pacific daylight time", -7, Pacific),
        new("MST", "Mountain standard time", -7, Mountain), new("MDT", "Mountain daylight time", -6, Mountain),
        new("CST", "Central standard time", -6, Central), new("CST", "China standard time", 8),
        new("CDT", "Central daylight time", -5, Central),
        new("EST", "Eastern standard time", -5, Eastern), new("EDT", "Eastern daylight time", -4, Eastern),
        new("AST", "Atlantic standard time", -4, Atlantic), new("AST", "Arabia standard time", 3),
        new("ADT", "Atlantic daylight time", -3, Atlantic),
        new("AKST", "Alaska standard time", -9, Alaska), new("AKDT", "Alaska daylight time", -8, Alaska),
        new("HST", "Hawaii standard time", -10), new("BRT", "Brasilia time", -3), new("ART", "Argentina time", -3),
        new("WET", "Western European time", 0, WestEurope),
        new("WEST", "Western European summer time", 1, WestEurope),
        new("CET", "Central European time", 1, MiddleEurope),
        new("CEST", "Central European summer time", 2, MiddleEurope),
        new("EET", "Eastern European time", 2, EastEurope),
        new("EEST", "Eastern European summer time", 3, EastEurope),
        new("BST", "British summer time", 1, "Europe/London"), new("BST", "Bangladesh standard time", 6),
        new("IST", "India standard time", 5.5), new("IST", "Israel standard time", 2, "Asia/Jerusalem"),
        new("IST", "Irish standard time", 1, "Europe/Dublin"), new("IDT", "Israel daylight time", 3, "Asia/Jerusalem"),
        new("MSK", "Moscow time", 3), new("TRT", "Türkiye time", 3), new("SAST", "South Africa standard time", 2),
        new("WAT", "West Africa time", 1), new("CAT", "Central Africa time", 2), new("EAT", "East Africa time", 3),
        new("GST", "Gulf standard time", 4), new("GST", "South Georgia time", -2),
        new("PKT", "Pakistan standard time", 5), new("ICT", "Indochina time", 7),
        new("WIB", "Western Indonesia time", 7), new("SGT", "Singapore time", 8), new("HKT", "Hong Kong time", 8),
        new("PHT", "Philippine time", 8), new("MYT", "Malaysia time", 8),
        new("AWST", "Australian western standard time", 8),
        new("JST", "Japan standard time", 9), new("KST", "Korea standard time", 9),
        new("ACST", "Australian central standard time", 9.5), new("ACDT", "Australian central daylight time", 10.5),
        new("AEST", "Australian eastern standard time", 10), new("AEDT", "Australian eastern daylight time", 11),
        new("NZST", "New Zealand standard time", 12, "Pacific/Auckland"),
        new("NZDT", "New Zealand daylight time", 13, "Pacific/Auckland"),
    ];

    private static readonly Dictionary<string, string> Regions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PT"] = Pacific,
        ["Pacific time"] = Pacific,
        ["MT"] = Mountain,
        ["Mountain time"] = Mountain,
        ["CT"] = Central,
        ["Central time"] = Central,
        ["ET"] = Eastern,
        ["Eastern time"] = Eastern,
        ["US Pacific time"] = Pacific,
        ["US Mountain time"] = Mountain,
        ["US Central time"] = Central,
        ["US Eastern time"] = Eastern,
        ["Atlantic time"] = Atlantic,
        ["Alaska time"] = Alaska,
        ["Hawaii time"] = "Pacific/Honolulu",
        ["UTC time"] = "Etc/UTC",
        ["GMT time"] = "Etc/UTC",
        ["UK time"] = "Europe/London",
        ["London time"] = "Europe/London",
        ["Central European time"] = MiddleEurope,
        ["Eastern European time"] = EastEurope,
        ["Western European time"] = WestEurope,
    };

    /// <summary>Every meaning of an abbreviation, or of its name in words.</summary>
    public static IReadOnlyList<ZoneMeaning> MeaningsOf(string zone) =>
    [
        .. Meanings.Where(meaning => meaning.Abbreviation == zone
            || zone.Equals(meaning.Title, StringComparison.OrdinalIgnoreCase)),
    ];

    /// <summary>
    /// The IANA zone of a name that holds the whole year, for example <c>Central time</c>; null when none is known.
    /// Only the whole name counts: there is an Eastern time in Australia too.
    /// </summary>
    public static string? RegionOf(string zone) => Regions.GetValueOrDefault(zone);
}
