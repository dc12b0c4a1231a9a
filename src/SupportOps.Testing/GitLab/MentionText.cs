using System.Net;
using System.Text.RegularExpressions;

namespace SupportOps.Testing.GitLab;

/// <summary>Finds who is mentioned in Markdown, whether or not there is such a person.</summary>
/// <remarks>
/// Mentions are looked for in what is shown, so after entities and backslashes were resolved, and not in code, links
/// and comments: <c>&amp;#64;all</c> and <c>\@all</c> mention, a code span does not. A cell of a table ends a code
/// span. Source: GitLab Flavored Markdown, GitLab-specific references, Tables.
/// </remarks>
internal static partial class MentionText
{
    // An entity of HTML 5, which the decoder of the platform does not know.
    private const string AtEntity = "&commat;";

    /// <summary>Names without the <c>@</c>, each once; <c>all</c> for everybody.</summary>
    public static IReadOnlyList<string> Find(string markdown) =>
        [.. TextParts.Of(markdown).SelectMany(NamesIn).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesIn(string part)
    {
        var shown = Links().Replace(Hidden().Replace(CodeSpans().Replace(part, "${kept} "), " "), " ");
        var text = Escapes().Replace(shown, "${mark}").Replace(AtEntity, "@", StringComparison.Ordinal);
        return Names().Matches(WebUtility.HtmlDecode(text)).Select(static match => match.Groups["name"].Value);
    }

    // A run of backticks is closed by the next run of the same length; a backslash before it makes it text.
    [GeneratedRegex(
        @"(?<kept>(?<!\\)(?:\\\\)*)(?<!`)(?<run>`+)(?!`).*?(?<!`)\k<run>(?!`)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex CodeSpans();

    [GeneratedRegex(
        @"<!--.*?-->|<(?<tag>code|pre|a|style)\b[^>]*>.*?</\k<tag>>|</?[a-z][^>]*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Hidden();

    // An image shows no text; a link does, but what is inside of it is no mention.
    [GeneratedRegex(@"!?\[[^\[\]]*\]\([^()]*\)", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Links();

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Escapes();

    [GeneratedRegex(
        @"(?<!\w)@(?<name>[A-Za-z0-9_](?:[A-Za-z0-9_./-]*[A-Za-z0-9_-])?)",
        RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Names();
}
