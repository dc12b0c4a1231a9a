namespace SupportOps.Reliability.Plants;

/// <summary>Takes anchors and aliases.</summary>
internal sealed class AliasTaker : PlainYaml
{
    protected override bool TakesAliases => true;
}
