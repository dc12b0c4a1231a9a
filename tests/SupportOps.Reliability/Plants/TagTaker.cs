namespace SupportOps.Reliability.Plants;

/// <summary>Takes tags, by which a file names types.</summary>
internal sealed class TagTaker : PlainYaml
{
    protected override bool TakesTags => true;
}
