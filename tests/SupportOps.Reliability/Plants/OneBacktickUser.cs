namespace SupportOps.Reliability.Plants;

/// <summary>Puts every name between single backticks, whatever is in it.</summary>
internal sealed class OneBacktickUser : PlainDocuments
{
    protected override string Fence(string line) => "`";
}
