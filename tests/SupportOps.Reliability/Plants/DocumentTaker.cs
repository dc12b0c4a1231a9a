namespace SupportOps.Reliability.Plants;

/// <summary>Takes a file for what several are.</summary>
internal sealed class DocumentTaker : PlainYaml
{
    protected override bool TakesDocuments => true;
}
