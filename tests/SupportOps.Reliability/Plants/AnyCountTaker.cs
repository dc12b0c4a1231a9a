namespace SupportOps.Reliability.Plants;

/// <summary>Reads however many elements there are.</summary>
internal sealed class AnyCountTaker : PlainYaml
{
    protected override int MostEvents => int.MaxValue;
}
