namespace SupportOps.Reliability.Plants;

/// <summary>Leaves pipes in cells.</summary>
internal sealed class PipeKeeper : PlainDocuments
{
    protected override string Piped(string line) => line;
}
