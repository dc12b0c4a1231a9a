namespace SupportOps.Http;

/// <summary>The part of a try's result that decides about the next one.</summary>
internal interface IAttempt
{
    AttemptFailure? Failure { get; }
}
