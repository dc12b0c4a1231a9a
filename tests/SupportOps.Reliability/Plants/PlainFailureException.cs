namespace SupportOps.Reliability.Plants;

/// <summary>Carries a failure out of an attempt.</summary>
internal sealed class PlainFailureException(PlainFailure failure) : Exception(failure.What)
{
    public PlainFailure Failure { get; } = failure;
}
