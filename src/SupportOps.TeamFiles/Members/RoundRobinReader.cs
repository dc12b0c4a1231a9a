using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>zendesk.us-federal.round_robin</c>.</summary>
internal static class RoundRobinReader
{
    public static RoundRobin? Read(Field field)
    {
        if (field.Map() is not { } fields)
        {
            return null;
        }

        var active = fields["active"].Boolean();
        fields["modifier"].TryNumber(out var modifier);
        fields.ReportUnknownKeys();
        return new(active, modifier);
    }
}
