using System.Text;

namespace SupportOps.TeamFiles.Sets;

/// <summary><c>TY-REPORTS-TO-UNKNOWN</c>: every manager has a file of the set.</summary>
internal static class ReportsToCheck
{
    private static readonly string[] Field = ["reports_to"];

    public static void Run(IReadOnlyList<ParsedTeamFile> files)
    {
        var names = files
            .Select(file => file.Member?.Name)
            .OfType<string>()
            .Select(Comparable)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Member?.ReportsTo is { } manager && !names.Contains(Comparable(manager)))
            {
                file.Report(
                    TeamFileRules.ReportsToUnknown, Field, $"No file of the set has the name {Quote.Of(manager)}.");
            }
        }
    }

    // Names compare after NFC, so that an accent typed in two ways is one name. What has no normal form stays as it is.
    private static string Comparable(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return name;
        }
    }
}
