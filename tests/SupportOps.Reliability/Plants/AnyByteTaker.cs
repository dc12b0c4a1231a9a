namespace SupportOps.Reliability.Plants;

/// <summary>Takes what is no text.</summary>
internal sealed class AnyByteTaker : PlainYaml
{
    protected override bool TakesAnyBytes => true;
}
