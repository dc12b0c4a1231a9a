using SupportOps.Auditing;

namespace SupportOps.Reliability.Pagination;

/// <summary>What must come of a planned listing.</summary>
/// <param name="Effect">
/// Harmless when it must be whole, Breaks when it must be incomplete, Unspecified for either.
/// </param>
/// <param name="Whole">The agents of the account, each once.</param>
internal sealed record ListingExpectation(TwistEffect Effect, IReadOnlyList<Agent> Whole);
