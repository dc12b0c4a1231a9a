using SupportOps.Scheduling;

namespace SupportOps.Cli.Settings;

/// <summary>What says where the calendars of booked calls are and who writes to them.</summary>
internal static class CalendarSettings
{
    /// <summary>Names the file with the service account's key.</summary>
    /// <remarks>Source: Google Cloud, Application Default Credentials.</remarks>
    public const string KeyFile = "GOOGLE_APPLICATION_CREDENTIALS";

    /// <summary>Leads to a stand-in of the API.</summary>
    public const string Url = "GOOGLE_CALENDAR_URL";

    /// <summary>Every calendar that a classification may name.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [BookingClassifier.Default.UsGovernmentCalendar, BookingClassifier.Default.GlobalCalendar];

    /// <summary>Where the id of a calendar stands in the settings file.</summary>
    public static string KeyOf(string name) => $"calendars.\"{name}\"";
}
