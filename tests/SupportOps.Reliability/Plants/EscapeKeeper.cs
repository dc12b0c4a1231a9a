namespace SupportOps.Reliability.Plants;

/// <summary>Takes ESC out of what goes to a terminal, and forgets the controls of one byte.</summary>
internal sealed class EscapeKeeper : PlainDocuments
{
    protected override string Terminal(string text) => string.Concat(text.Where(character => character >= ' '));
}
