using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>pagerduty</c>: the user id.</summary>
internal static class PagerDutyReader
{
    public static string? Read(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var id = fields["id"].Text();
        fields.ReportUnknownKeys();
        return id;
    }
}
