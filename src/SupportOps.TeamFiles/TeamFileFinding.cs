namespace SupportOps.TeamFiles;

/// <summary>One problem of one team file, with its place.</summary>
public sealed record TeamFileFinding
{
    /// <summary>Code of the rule, one of <see cref="TeamFileRules.All"/>.</summary>
    public required string Code { get; init; }

    /// <summary>
    /// The field with dots and indexes from zero, for example <c>focuses[0].zendesk</c>; <c>line N</c> for a file that
    /// was not parsed.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>How much it matters; the severity of the rule.</summary>
    public required TeamFileSeverity Severity { get; init; }

    /// <summary>Line of the problem, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Column of the problem, from 1.</summary>
    public required int Column { get; init; }

    /// <summary>What is wrong and what to do, in words for a person.</summary>
    public required string Message { get; init; }
}
