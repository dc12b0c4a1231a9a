namespace SupportOps.IssueFlow;

/// <summary>The weight of a Feature: reach times impact times confidence, divided by effort.</summary>
/// <remarks>Source: handbook, Working issues, 2026, RICE score.</remarks>
public sealed record RiceScore
{
    /// <summary>Makes a score.</summary>
    /// <param name="reach">10 customers, 7 all agents, 4 agents of one region, 2 a small group, 1 minimal.</param>
    /// <param name="impact">3 revenue, 2 large, 1 slight, 0.5 minimal.</param>
    /// <param name="confidence">From 0 to 1; 0.8 is 80 %.</param>
    /// <param name="effort">Above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is none of those that the handbook has.</exception>
    public RiceScore(decimal reach, decimal impact, decimal confidence, decimal effort)
    {
        if (reach is not (10 or 7 or 4 or 2 or 1))
        {
            throw new ArgumentOutOfRangeException(nameof(reach), reach, "Reach is 10, 7, 4, 2 or 1.");
        }

        if (impact is not (3 or 2 or 1 or 0.5m))
        {
            throw new ArgumentOutOfRangeException(nameof(impact), impact, "Impact is 3, 2, 1 or 0.5.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(effort);
        Value = reach * impact * confidence / effort;
    }

    /// <summary>The score.</summary>
    public decimal Value { get; }
}
