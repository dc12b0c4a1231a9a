using System.Globalization;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>start_date</c>: an ISO day. The core schema has no dates, so it is text even without quotes.</summary>
internal static class StartDateReader
{
    public static DateOnly? Read(Field field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        field.Report(TeamFileRules.StartDate, $"{Quote.Of(text)} is not a day of the form `yyyy-MM-dd`.");
        return null;
    }
}
