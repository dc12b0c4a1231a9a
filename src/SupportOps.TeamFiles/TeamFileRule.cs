namespace SupportOps.TeamFiles;

/// <summary>One rule that team files are checked against.</summary>
public sealed record TeamFileRule
{
    /// <summary>Stable code, for example <c>TY-REGION</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Severity of every finding of the rule.</summary>
    public TeamFileSeverity Severity { get; init; } = TeamFileSeverity.Error;

    /// <summary>What its findings give as path, in words.</summary>
    public required string Where { get; init; }

    /// <summary>The state a file should be in, as one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What to do about a finding, as one sentence or two.</summary>
    public required string Remedy { get; init; }
}
