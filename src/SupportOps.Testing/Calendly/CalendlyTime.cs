using System.Globalization;

namespace SupportOps.Testing.Calendly;

/// <summary>Times as Calendly writes them: UTC with six digits of fractions.</summary>
internal static class CalendlyTime
{
    public static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Find(string? text) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
