using System.Globalization;
using System.Text;

namespace SupportOps.TeamFiles.Tests;

/// <summary>Writes <c>docs/rules/team-files.md</c> from the rules.</summary>
internal static class RulesPage
{
    private const string Introduction = """
        # Rules of team files

        What `supportops team check` reports about Support Team YAML files, schema 2026. A file is valid when it has no
        error; warnings and infos never change the exit code. Each finding has a code, a path, and a line and a column
        that count from 1.

        How values are read:

        - Types follow the core schema of YAML 1.2: `no` and `2022-03-14` are text, `0x1F` is a number, quotes make
          anything text.
        - A field that is null counts as absent. An unknown or dropped key is reported even when its value is null.
        - A value of the wrong type has `TY-TYPE` only, with no further rule about it. A sum is not judged when one of
          its percentages has the wrong type. `level` is the exception: all it can have wrong is `TY-KNOWLEDGE-LEVEL`.
        - A dropped key has `TY-DEPRECATED-KEY` only, whatever its value.
        - A file that does not parse, or repeats a key, has that one finding; where both hold, it does not parse.
        - Limits: 1 MiB, 32 levels, 100,000 parser events, one document. A file that cannot be opened is
          `TY-YAML-SYNTAX` at line 1.
        - Only `*.yaml` and `*.yml` are read, not below the folder, and no file whose name begins with a dot.

        This page is generated from `TeamFileRules`; a test keeps the two equal.

        | code | severity | path | a file is right when | what to do |
        |---|---|---|---|---|
        """;

    public static string Write()
    {
        var page = new StringBuilder(Introduction).Append('\n');
        foreach (var rule in TeamFileRules.All)
        {
            var severity = rule.Severity.ToString().ToLowerInvariant();
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{rule.Code}` | {severity} | {rule.Where} | {rule.Title} | {rule.Remedy} |\n");
        }

        return page.ToString();
    }
}
