using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary>The outermost map of a team file.</summary>
internal static class TeamMemberReader
{
    private static readonly string[] RequiredKeys = ["name", "email", "focuses", "zendesk"];

    public static TeamMember Read(string file, MapFields fields, TeamFileOptions options)
    {
        Require(fields);
        var member = new TeamMember
        {
            File = file,
            Name = fields["name"].Text(),
            Email = EmailReader.Read(fields["email"], options.EmailDomain),
            Title = fields["title"].Text(),
            Entity = EntityReader.Read(fields["entity"], options.Entities),
            WorkingHours = WorkingHoursReader.Read(fields["working_hours"]),
            ReportsTo = fields["reports_to"].Text(),
            Region = RegionReader.Read(fields["region"]),
            StartDate = StartDateReader.Read(fields["start_date"]),
            Calendly = CalendlyReader.Read(fields["calendly"]),
            Languages = fields["languages"].Texts(),
            PagerDutyId = PagerDutyReader.Read(fields["pagerduty"]),
            Focuses = ShareListReader.Read(fields["focuses"], FocusReader.Read, TeamFileRules.FocusSum),
            Zendesk = ZendeskProfilesReader.Read(fields["zendesk"]),
            GitLab = GitLabAccountReader.Read(fields["gitlab"]),
            Slack = SlackAccountReader.Read(fields["slack"]),
            Modules = fields["modules"].Texts(),
            KnowledgeAreas = SkillsReader.Read(fields["knowledge_areas"]),
            ProductCategories = SkillsReader.Read(fields["product_categories"]),
            Pronouns = fields["pronouns"].Text(),
        };

        member = WithDropped(member, fields);
        fields.ReportUnknownKeys();
        return member;
    }

    private static void Require(MapFields fields)
    {
        foreach (var key in RequiredKeys)
        {
            fields.Require(key);
        }
    }

    // The keys that the schema of 2026 dropped.
    private static TeamMember WithDropped(TeamMember member, MapFields fields) => member with
    {
        Location = fields.Deprecated("location").Text(),
        TimeZone = fields.Deprecated("tzdata_timezone").Text(),
        Country = fields.Deprecated("country").Text(),
        Hobbies = fields.Deprecated("hobbies").Texts(),
    };
}
