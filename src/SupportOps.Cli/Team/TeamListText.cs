using System.Globalization;
using System.Text;
using SupportOps.Reporting;
using SupportOps.Team;

namespace SupportOps.Cli.Team;

/// <summary>The team for a person.</summary>
internal static class TeamListText
{
    public static string Of(Roster roster)
    {
        var text = new StringBuilder();
        foreach (var member in roster.Members)
        {
            var focuses = string.Join(", ", member.Focuses.Select(Describe));
            var line = $"{member.Name ?? "(no name)"} <{member.Email ?? "no e-mail"}>  {focuses}";
            text.Append(TerminalText.Neutralize(line)).Append('\n');
        }

        var unreadable = roster.UnreadableFiles.Count;
        text.Append(CultureInfo.InvariantCulture, $"{roster.Members.Count} member(s), ");
        text.Append(CultureInfo.InvariantCulture, $"{unreadable} unreadable file(s)\n");
        return text.ToString();
    }

    private static string Describe(Focus focus)
    {
        var share = focus.Percentage?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
        return $"{focus.NameText ?? "?"} {share} %";
    }
}
