namespace SupportOps.Benchmarks.ForeignCode;

/// <summary>What one rule cost and found in all folders together.</summary>
internal sealed class RuleFigures(string name)
{
    public string Name { get; } = name;

    /// <summary>Milliseconds, the least of the runs, summed over the folders.</summary>
    public double Milliseconds { get; private set; }

    /// <summary>Warnings and errors at default severity; infos are not counted.</summary>
    public int Findings { get; private set; }

    /// <summary>Findings of any severity with every rule switched on.</summary>
    public int All { get; private set; }

    public int Errors { get; private set; }

    public void Add(double milliseconds, int all, int findings, int errors)
    {
        Milliseconds += milliseconds;
        All += all;
        Findings += findings;
        Errors += errors;
    }
}
