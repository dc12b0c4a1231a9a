using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>Sends something else in place of the right answer, or sends the right one badly.</summary>
/// <param name="exchange">The request, and the way to answer it.</param>
/// <param name="answer">The right answer.</param>
internal delegate Task FaultEffect(Exchange exchange, Answer answer);
