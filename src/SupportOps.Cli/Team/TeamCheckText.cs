using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.TeamFiles;

namespace SupportOps.Cli.Team;

/// <summary>The result of <c>team check</c> for a person: one line for each finding, as compilers write them.</summary>
internal static class TeamCheckText
{
    public static string Of(TeamFolderReading reading)
    {
        var text = new StringBuilder();
        foreach (var file in reading.Files)
        {
            foreach (var finding in file.Findings)
            {
                var line = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{file.File}:{finding.Line}:{finding.Column}: {TeamCheckJson.NameOf(finding.Severity)} "
                        + $"{finding.Code} {finding.Path}: {finding.Message}");
                text.Append(TerminalText.Neutralize(line)).Append('\n');
            }
        }

        var invalid = reading.Files.Count(file => !file.Valid);
        text.Append(CultureInfo.InvariantCulture, $"{reading.Files.Count} file(s), {invalid} invalid\n");
        return text.ToString();
    }
}
