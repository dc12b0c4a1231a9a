using SupportOps.Team;
using SupportOps.TeamFiles.Fields;

namespace SupportOps.TeamFiles.Members;

/// <summary>One item of <c>focuses</c>.</summary>
internal static class FocusReader
{
    public static Focus Read(MapFields fields, PercentageSum sum)
    {
        var text = fields["name"].Text();
        var name = ReadName(fields["name"], text);
        var percentage = ReadPercentage(fields["percentage"], sum);
        var focus = new Focus { Name = name, NameText = text, Percentage = percentage };

        focus = name == FocusName.Ase ? AseReader.Read(focus, fields) : AseReader.Refuse(focus, fields);
        fields.ReportUnknownKeys();
        return focus;
    }

    private static FocusName? ReadName(Field field, string? text)
    {
        if (text is null)
        {
            return null;
        }

        FocusName? name = text.ToUpperInvariant() switch
        {
            "ONBOARDING" => FocusName.Onboarding,
            "SAAS" => FocusName.SaaS,
            "LICENSE AND RENEWALS" => FocusName.LicenseAndRenewals,
            "SELF-MANAGED" => FocusName.SelfManaged,
            "OPERATIONS" => FocusName.Operations,
            "MANAGEMENT" => FocusName.Management,
            "US FEDERAL" => FocusName.UsFederal,
            "ASE" => FocusName.Ase,
            _ => null,
        };
        if (name is null)
        {
            field.Report(TeamFileRules.FocusName, $"{Quote.Of(text)} is no focus.");
        }

        return name;
    }

    private static decimal? ReadPercentage(Field field, PercentageSum sum)
    {
        var percentage = ShareReader.Read(field, sum, out var isNumber);
        if (isNumber && percentage is not (>= 0 and <= 100))
        {
            field.Report(TeamFileRules.PercentRange, "The percentage is not between 0 and 100.");
        }

        return percentage;
    }
}
