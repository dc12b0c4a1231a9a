namespace SupportOps.Reliability.Plants;

/// <summary>Goes as deep as the file does.</summary>
internal sealed class EndlessDiver : PlainYaml
{
    protected override int MostDepth => int.MaxValue;
}
