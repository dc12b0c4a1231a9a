using SupportOps.Testing.Serving;

namespace SupportOps.Testing.Faults;

/// <summary>Sends something else in place of the right answer, or sends the right one badly.</summary>
/// <param name="exchange">The request, and the way to answer it.</param>
/// <param name="right">
/// Gives the right answer with its edits, which are used up by that; not called when something else is sent.
/// </param>
internal delegate Task FaultEffect(Exchange exchange, Func<Answer> right);
