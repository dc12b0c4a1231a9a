using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary>The two attributes that only a focus named ASE has.</summary>
internal static class AseReader
{
    public static Focus Read(Focus focus, MapFields fields) => focus with
    {
        AseInstance = ReadInstance(fields["zendesk"]),
        AseOrganizations = ShareListReader.Read(
            fields["organizations"], ReadOrganization, TeamFileRules.AseOrganizationSum),
    };

    /// <summary>Reports the attributes on a focus that is not ASE; their content no longer matters.</summary>
    public static Focus Refuse(Focus focus, MapFields fields)
    {
        foreach (var key in (string[])["zendesk", "organizations"])
        {
            var field = fields[key];
            if (!field.IsAbsent)
            {
                field.ReportKey(TeamFileRules.AseAttribute, $"`{key}` stands on a focus that is not ASE.");
            }
        }

        return focus;
    }

    private static AseInstance? ReadInstance(Field field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        AseInstance? instance = text switch
        {
            "global" => AseInstance.Global,
            "us-federal" => AseInstance.UsFederal,
            _ => null,
        };
        if (instance is null)
        {
            field.Report(TeamFileRules.AseInstance, $"{Quote.Of(text)} is no Zendesk instance.");
        }

        return instance;
    }

    private static AseOrganization ReadOrganization(MapFields fields, PercentageSum sum)
    {
        var organization = new AseOrganization(
            fields["id"].Integer(), ShareReader.Read(fields["percentage"], sum, out _));
        fields.ReportUnknownKeys();
        return organization;
    }
}
