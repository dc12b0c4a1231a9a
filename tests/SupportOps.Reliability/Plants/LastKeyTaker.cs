namespace SupportOps.Reliability.Plants;

/// <summary>Of a key that comes twice the last one wins.</summary>
internal sealed class LastKeyTaker : PlainYaml
{
    protected override bool TakesKeysTwice => true;
}
