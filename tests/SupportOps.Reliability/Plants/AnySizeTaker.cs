namespace SupportOps.Reliability.Plants;

/// <summary>Reads whatever size.</summary>
internal sealed class AnySizeTaker : PlainYaml
{
    protected override int MostBytes => int.MaxValue;
}
