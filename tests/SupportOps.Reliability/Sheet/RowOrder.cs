namespace SupportOps.Reliability.Sheet;

/// <summary>How a row is run.</summary>
/// <param name="Seed">Where chance begins; the same seed gives the same cases.</param>
/// <param name="Quick">A fiftieth of the figure.</param>
/// <param name="StopsAtFirst">Whether the first case that fails is enough.</param>
internal sealed record RowOrder(int Seed, bool Quick, bool StopsAtFirst)
{
    /// <summary>How many of the cases of the whole figure are run.</summary>
    public int Share(int figure) => Quick ? Math.Max(1, figure / 50) : figure;
}
