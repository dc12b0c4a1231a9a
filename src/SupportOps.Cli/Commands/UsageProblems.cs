using System.CommandLine;
using System.CommandLine.Parsing;

namespace SupportOps.Cli.Commands;

/// <summary>
/// Says what is wrong with a command line, and never repeats what may be a secret that was meant for an option.
/// </summary>
internal static class UsageProblems
{
    private const int LongestShown = 15;
    private const int LongestOption = 40;

    public static IEnumerable<string> Of(ParseResult parsed) => parsed.Errors
        .Where(error => !IsMissingCommand(error, parsed) || parsed.UnmatchedTokens.Count == 0)
        .Select(error => IsMissingCommand(error, parsed)
            ? $"Give a command: {CommandWords.List(parsed.CommandResult.Command)}."
            : Of(error, parsed))
        .Distinct(StringComparer.Ordinal);

    private static string Of(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.FirstOrDefault(token => IsAbout(error.Message, token)) is { } token
            ? CommandWords.Of(token, parsed) ?? OfToken(token, parsed) ?? error.Message
            : Masked(error.Message, parsed);

    // The library's sentence has no token in it, and belongs to a command that only has others below it.
    private static bool IsMissingCommand(ParseError error, ParseResult parsed) =>
        error.SymbolResult is CommandResult { Command.Subcommands.Count: > 0 } of
        && of == parsed.CommandResult
        && !parsed.UnmatchedTokens.Any(token => IsAbout(error.Message, token));

    private static bool IsAbout(string message, string token) =>
        message.Contains($"'{token}'", StringComparison.Ordinal);

    private static string? OfToken(string token, ParseResult parsed)
    {
        var before = OptionBefore(token, parsed);
        if (FindOption(token) is { } option && (before is null || IsLong(option)))
        {
            return $"'{option}' is no option here.{Suggestion(option, parsed.CommandResult.Command)}";
        }

        if (before is not null)
        {
            var suggestion = token == before ? string.Empty : Suggestion(before, parsed.CommandResult.Command);
            return $"What follows '{before}' is not expected, and not repeated: it may be a secret.{suggestion}";
        }

        return token.Length > LongestShown
            ? "An argument is not expected, and not repeated: it may be a secret."
            : null;
    }

    // A value of a known option that is of the wrong kind.
    private static string Masked(string message, ParseResult parsed) => parsed.Tokens
        .Where(token => token.Type is TokenType.Argument)
        .Select(token => token.Value)
        .Where(value => value.Length > LongestShown && IsAbout(message, value))
        .Aggregate(message, static (masked, value) => masked.Replace(value, "...", StringComparison.Ordinal));

    // An option that nothing knows may have been taken for an argument, so the tokens are looked at as they came.
    private static string? OptionBefore(string token, ParseResult parsed)
    {
        var tokens = parsed.Tokens.Select(static each => each.Value).ToList();
        var at = tokens.IndexOf(token);
        return at > 0 && parsed.Tokens[at - 1].Type is TokenType.Argument
            ? FindOption(tokens[at - 1])
            : null;
    }

    /// <summary>The option of <c>--name</c> or <c>--name=value</c>; null when it does not look like one.</summary>
    private static string? FindOption(string token)
    {
        var end = token.AsSpan().IndexOfAny('=', ':');
        var name = end < 0 ? token : token[..end];
        var isOption = name.Length <= (IsLong(name) ? LongestOption : LongestShown)
            && name.StartsWith('-')
            && name.Trim('-').Length > 0
            && name.All(static letter => char.IsAsciiLetter(letter) || letter is '-');
        return isOption ? name : null;
    }

    private static bool IsLong(string token) => token.StartsWith("--", StringComparison.Ordinal);

    private static string Suggestion(string option, Command command) => command.Options
        .Select(static known => known.Name)
        .Where(known => IsClose(known, option))
        .OrderBy(known => Spelling.Slips(known, option))
        .FirstOrDefault() is { } close
            ? $" Did you mean {close}?"
            : string.Empty;

    private static bool IsClose(string known, string option) =>
        known.StartsWith(option, StringComparison.OrdinalIgnoreCase)
        || option.StartsWith(known, StringComparison.OrdinalIgnoreCase)
        || Spelling.IsNear(known, option);
}
