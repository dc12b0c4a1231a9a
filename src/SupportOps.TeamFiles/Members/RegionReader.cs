using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary><c>region</c>: the support region, spelled exactly as the list has it.</summary>
internal static class RegionReader
{
    public static Region? Read(Field field)
    {
        if (field.Text() is not { } text)
        {
            return null;
        }

        Region? region = text switch
        {
            "AMER-W" => Region.AmericasWest,
            "AMER-C" => Region.AmericasCentral,
            "AMER-E" => Region.AmericasEast,
            "APAC" => Region.AsiaPacific,
            "EMEA" => Region.EuropeMiddleEastAfrica,
            _ => null,
        };
        if (region is null)
        {
            field.Report(TeamFileRules.Region, $"{Quote.Of(text)} is no support region.");
        }

        return region;
    }
}
