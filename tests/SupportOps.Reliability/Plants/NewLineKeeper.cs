namespace SupportOps.Reliability.Plants;

/// <summary>Takes only LF for the end of a line of Markdown.</summary>
internal sealed class NewLineKeeper : PlainDocuments
{
    protected override string OneLine(string text) => text.Replace('\n', ' ');
}
