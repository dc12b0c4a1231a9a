using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace SupportOps.Analyzers.Tests.Harness;

/// <summary>One of the ways in which the same code must give the same findings.</summary>
internal sealed record Variation(
    string Name,
    LanguageVersion Language,
    bool IsConcurrent = true,
    bool HasCarriageReturns = false,
    bool HasTabs = false)
{
    public static Variation Plain { get; } = new("as written", LanguageVersion.Latest);

    /// <summary>All; the first is the code as written.</summary>
    public static ImmutableArray<Variation> All { get; } =
    [
        Plain,
        new("with CRLF, not concurrent", LanguageVersion.Latest, IsConcurrent: false, HasCarriageReturns: true),
        new("with tabs, in the preview of the language", LanguageVersion.Preview, HasTabs: true),
    ];

    /// <summary>A variation for fixes: what they insert follows the file.</summary>
    public static Variation Windows { get; } =
        new("with CRLF and tabs", LanguageVersion.Latest, HasCarriageReturns: true, HasTabs: true);

    public Scenario Apply(Scenario scenario)
    {
        var varied = scenario.Rewrite(file => Apply(file.Markup, isCode: !file.IsAdditional));
        varied = HasTabs ? varied.Option("indent_style", "tab").Option("tab_width", "4") : varied;
        return HasCarriageReturns ? varied.Option("end_of_line", "crlf") : varied;
    }

    public string Apply(string text, bool isCode)
    {
        var tabbed = HasTabs && isCode ? string.Join('\n', text.Split('\n').Select(Tabbed)) : text;
        return HasCarriageReturns ? tabbed.ReplaceLineEndings("\r\n") : tabbed;
    }

    private static string Tabbed(string line)
    {
        var blanks = line.Length - line.TrimStart(' ').Length;
        return new string('\t', blanks / 4) + line[(blanks / 4 * 4)..];
    }
}
