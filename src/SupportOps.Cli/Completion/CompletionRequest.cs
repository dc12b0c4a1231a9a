using System.CommandLine;
using System.Globalization;

namespace SupportOps.Cli.Completion;

/// <summary>What a shell asks while a command line is typed: <c>[suggest:POSITION] LINE</c>.</summary>
/// <param name="Line">The line without the name of the program.</param>
/// <param name="Position">Where the cursor stands in it.</param>
internal sealed record CompletionRequest(string Line, int Position)
{
    private const string Beginning = "[suggest:";

    // --help says the same, and is the one that a person can read.
    private static readonly string[] Aliases = ["-?", "-h", "/?", "/h"];

    /// <summary>The request of a shell; null when the arguments are a command line like any other.</summary>
    public static CompletionRequest? Find(string[] args)
    {
        if (args is not [var directive, var line]
            || !directive.StartsWith(Beginning, StringComparison.Ordinal)
            || !int.TryParse(
                directive.AsSpan(Beginning.Length).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture,
                out var position))
        {
            return null;
        }

        var end = line.IndexOf(' ', StringComparison.Ordinal);
        var rest = end < 0 ? string.Empty : line[(end + 1)..];

        // A shell counts to the cursor even where it has cut the blank before it off.
        var at = Math.Max(0, position - (line.Length - rest.Length));
        return new CompletionRequest(rest.PadRight(at), at);
    }

    /// <summary>The words that can stand there, one a line; after <c>--option=</c> its values alone.</summary>
    public string Answer(RootCommand root)
    {
        var typed = Line[..Math.Min(Position, Line.Length)];
        var word = typed.LastIndexOf(' ') + 1;
        var sign = typed.IndexOf('=', word);
        var isValue = sign > word && typed.AsSpan(word).StartsWith("--", StringComparison.Ordinal);
        var asked = isValue ? $"{typed[..sign]} {typed[(sign + 1)..]}" : Line;
        return string.Concat(root
            .Parse(asked, new ParserConfiguration { ResponseFileTokenReplacer = null })
            .GetCompletions(isValue ? asked.Length : Position)
            .Select(static item => item.InsertText ?? item.Label)
            .Where(item => !Aliases.Contains(item, StringComparer.Ordinal) && !(isValue && item.StartsWith('-')))
            .Distinct(StringComparer.Ordinal)
            .Select(static word => word + "\n"));
    }
}
