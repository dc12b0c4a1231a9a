using System.CommandLine;

namespace SupportOps.Cli.Commands;

/// <summary>Words where a command is expected: which there are, and which one was meant.</summary>
internal static class CommandWords
{
    private const string Help = "help";
    private const int LongestShown = 15;

    /// <summary>The commands below a command, as a sentence lists them.</summary>
    public static string List(Command command) => string.Join(", ", command.Subcommands.Select(each => each.Name));

    /// <summary>
    /// What to say about a word that is no command; null where it is something else, or may be a secret.
    /// </summary>
    public static string? Of(string token, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command.Subcommands.Count == 0
            || token.Length is 0 or > LongestShown
            || !token.All(static letter => char.IsAsciiLetter(letter) || letter is '-')
            || token[0] is '-'
            || parsed.UnmatchedTokens[0] != token)
        {
            return null;
        }

        var near = command.Subcommands
            .Select(static each => each.Name)
            .Where(name => Spelling.IsNear(name, token) && Spelling.Slips(name, token) * 2 < token.Length)
            .MinBy(name => Spelling.Slips(name, token));
        return near is null
            ? $"'{token}' is no command here; there is: {List(command)}."
            : $"'{token}' is no command here. Did you mean {near}?";
    }

    /// <summary>The arguments with <c>--help</c> in place of the word <c>help</c>; null when it is not asked.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="parsed">What was made of it.</param>
    public static string[]? AskingForHelp(string[] args, ParseResult parsed) =>
        (args is [Help, ..] || parsed.CommandResult.Command.Subcommands.Count > 0)
        && parsed.UnmatchedTokens is [Help, ..]
        && Array.IndexOf(args, Help) is var at and >= 0
            ? [.. args[..at], .. args[(at + 1)..], "--help"]
            : null;
}
