namespace SupportOps.Cli.Tests.Gallery;

/// <summary>Something that a user gets wrong, what the tool says of it, and what the user can do.</summary>
internal sealed record BadInput
{
    /// <summary>The heading of its section.</summary>
    public required string Title { get; init; }

    /// <summary>Makes it happen.</summary>
    public required Func<Workplace, Task<CliResult>> Run { get; init; }

    public required int ExitCode { get; init; }

    /// <summary>What it means, for the page.</summary>
    public required string Means { get; init; }

    /// <summary>What to do, for the page.</summary>
    public required string Remedy { get; init; }

    /// <summary>What the lines of the document hold that say it; null when there must be no document.</summary>
    public string? Shows { get; init; }

    public override string ToString() => Title;
}
