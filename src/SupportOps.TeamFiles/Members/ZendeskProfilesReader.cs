using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>zendesk</c>: one block per instance.</summary>
internal static class ZendeskProfilesReader
{
    public static ZendeskProfiles Read(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return ZendeskProfiles.None;
        }

        var profiles = new ZendeskProfiles
        {
            Main = ZendeskProfileReader.ReadMain(fields["main"]),
            UsFederal = ZendeskProfileReader.ReadUsFederal(fields["us-federal"]),
        };
        fields.ReportUnknownKeys();
        return profiles;
    }
}
