namespace SupportOps.Scheduling;

/// <summary>One question that was asked at the booking, and what the customer wrote. Text of strangers.</summary>
/// <param name="Question">The question as the event type has it.</param>
/// <param name="Answer">The answer as the customer wrote it; may span lines.</param>
/// <remarks>Source: Calendly API, Webhook Payload, <c>questions_and_answers[]</c>.</remarks>
public sealed record BookingAnswer(string Question, string Answer);
