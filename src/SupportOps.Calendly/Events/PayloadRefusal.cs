using SupportOps.Scheduling;

namespace SupportOps.Calendly.Events;

/// <summary>A body that cannot be read as an event. It is an answer, not an error: anybody may send anything.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Message">The same in a sentence, which names fields and shows none of their values.</param>
public sealed record PayloadRefusal(PayloadProblem Problem, string Message)
{
    /// <summary>The refusal as a classification.</summary>
    public BookingClassification ToClassification() => BookingClassification.InvalidPayload(Message);
}
