using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportOps.Cli.Tests.Gallery;

/// <summary>The page of errors, as the gallery makes it.</summary>
internal static partial class ErrorPage
{
    private const string Introduction = """
        # Errors and what to do

        Each message as it is printed, what it means, and what to do. Folders and ports are shortened. The page is made
        by running the tool on each of these mistakes.

        | exit code | |
        |---|---|
        | 0 | done, and nothing at or above `--fail-on` |
        | 1 | findings at or above `--fail-on`, or the checked file is invalid |
        | 2 | wrong usage or configuration |
        | 3 | authentication or permission |
        | 4 | a source was incomplete: no verdict |
        | 130, 143 | cancelled |

        Messages go to standard error, documents to standard output or into the files you name. What is wrong with the
        command line, the settings or a credential ends the run with 2 or 3 before it writes: there is no document, and
        files of earlier runs stay as they were; so it is when a run is cancelled before its report. A snapshot is
        written before the documents, and publishing comes after them: when one of these fails, what was written before
        it is there. The message names the files that a failure to write leaves behind.

        """;

    public static async Task<string> WriteAsync()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        foreach (var (heading, inputs) in BadInputs.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n");
            foreach (var input in inputs)
            {
                using var place = new Workplace();
                page.Append(Section(input, place, await input.Run(place)));
            }
        }

        return page.ToString();
    }

    /// <summary>The part of the page about one mistake.</summary>
    public static string Section(BadInput input, Workplace place, CliResult result)
    {
        var shown = input.Shows is { } shows
            ? result.Output.Split('\n').Where(line => line.Contains(shows, StringComparison.Ordinal))
            : [];
        var lines = result.Error.Split('\n').Concat(shown)
            .Select(line => Shortened(line.Trim(), place))
            .Where(line => line.Length > 0);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"\n### {input.Title}\n\n```text\n{string.Join('\n', lines)}\n```\n\n"
                + $"Exit code {input.ExitCode}. {input.Means} **Do:** {input.Remedy}\n");
    }

    private static string Shortened(string line, Workplace place) => Host().Replace(
        line.Replace(place.Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal),
        "http://127.0.0.1");

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Host();
}
