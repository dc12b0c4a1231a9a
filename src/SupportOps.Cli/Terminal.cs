using System.Text;
using SupportOps.Reporting;

namespace SupportOps.Cli;

/// <summary>Where a command reads from and writes to: the process's own streams and variables, or a test's.</summary>
internal sealed class Terminal
{
    /// <summary>Standard input: documents, and secrets that are neither in a variable nor in a file.</summary>
    public required Stream Input { get; init; }

    /// <summary>Receives the document, and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Receives progress and diagnostics.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches the error stream.</summary>
    public required bool IsWatched { get; init; }

    /// <summary>Finds an environment variable; null when it is not set.</summary>
    public required Func<string, string?> FindVariable { get; init; }

    /// <summary>The folder that relative paths of the settings file start from, and in which it lies.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Whether diagnostics other than errors are kept back.</summary>
    public bool IsQuiet { get; set; }

    public static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(
            Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
        { AutoFlush = true },
        IsWatched = !Console.IsErrorRedirected,
        FindVariable = Environment.GetEnvironmentVariable,
        WorkingFolder = Environment.CurrentDirectory,
    };

    /// <summary>Writes a document.</summary>
    public void Write(ReadOnlySpan<byte> document)
    {
        Output.Write(document);
        Output.Flush();
    }

    /// <summary>Writes text as the document.</summary>
    public void Write(string document) => Write(Encoding.UTF8.GetBytes(document));

    /// <summary>Tells a person something that is worth knowing and no error.</summary>
    public void Note(string message)
    {
        if (!IsQuiet)
        {
            WriteLine(message);
        }
    }

    /// <summary>Tells a person what went wrong. Each line is made harmless on its own.</summary>
    public void Problem(string message)
    {
        foreach (var line in message.ReplaceLineEndings("\n").Split('\n'))
        {
            WriteLine(line);
        }
    }

    private void WriteLine(string line)
    {
        try
        {
            Error.WriteLine(TerminalText.Neutralize(line));
        }
        catch (IOException)
        {
            // Nobody listens, or the place to listen is full. The document and the exit code still tell the result.
            IsQuiet = true;
        }
    }
}
