using SupportOps.Reliability.Plants;

namespace SupportOps.Reliability.Sheet;

/// <summary>A row that tries whatever stands behind one port.</summary>
/// <typeparam name="TPort">What makes the product, or something else that does the same work.</typeparam>
internal abstract class ScoreRow<TPort> : IScoreRow
{
    public abstract string Code { get; }

    public abstract string Property { get; }

    public IReadOnlyList<string> Plants => [.. Defects.Select(plant => plant.Name)];

    public virtual double MostSeconds => 60;

    public virtual bool IsRepeatable => true;

    /// <summary>The product.</summary>
    protected abstract TPort Product { get; }

    /// <summary>A second implementation, in which the defects are planted.</summary>
    protected abstract TPort Unspoilt { get; }

    /// <summary>The planted defects.</summary>
    protected abstract IReadOnlyList<Plant<TPort>> Defects { get; }

    public RowFinding Run(RowOrder order) => Run(Product, order);

    public RowFinding RunPlant(string plant, RowOrder order) =>
        Run(Defects.Single(defect => defect.Name == plant).Port, order);

    public RowFinding RunUnspoilt(RowOrder order) => Run(Unspoilt, order);

    protected abstract RowFinding Run(TPort port, RowOrder order);
}
