namespace SupportOps.Reliability.Plants;

/// <summary>Looks for formulas at the very start of a cell only.</summary>
internal sealed class FormulaKeeper : PlainDocuments
{
    protected override string Apostrophe(string cell) => cell is ['=' or '+' or '-' or '@', ..] ? "'" + cell : cell;
}
