namespace SupportOps.Reliability.Pagination;

/// <summary>One way in which a page of a listing is not as it should be.</summary>
/// <param name="Name">In words, for the description of a case.</param>
/// <param name="Effect">What it means for the listing.</param>
/// <param name="Fits">Whether the page at an index of the pages can have it.</param>
/// <param name="Apply">Puts it on that page.</param>
internal sealed record Twist(
    string Name,
    TwistEffect Effect,
    Func<IReadOnlyList<PlannedPage>, int, bool> Fits,
    Action<IReadOnlyList<PlannedPage>, int, Random> Apply);
