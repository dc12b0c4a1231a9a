namespace SupportOps.Runbooks;

/// <summary>One rule that runbooks are checked against.</summary>
public sealed record RunbookRule
{
    /// <summary>Stable code, for example <c>RB-HEADER-EMPTY</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it only warns: a warning never makes a runbook invalid.</summary>
    public bool IsWarning { get; init; }

    /// <summary>What its findings give as place, in words.</summary>
    public required string Where { get; init; }

    /// <summary>The state a runbook should be in, as one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong, as one sentence; <c>{0}</c> stands for what a finding is about.</summary>
    public required string Problem { get; init; }

    /// <summary>What to do about it, as one sentence.</summary>
    public required string Remedy { get; init; }

    /// <summary>The message of one finding: what is wrong, and what to do.</summary>
    /// <param name="about">What stands for <c>{0}</c>.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public string MessageFor(string about)
    {
        ArgumentNullException.ThrowIfNull(about);
        return string.Join(about, Problem.Split("{0}")) + " " + Remedy;
    }
}
