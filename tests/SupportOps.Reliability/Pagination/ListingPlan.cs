namespace SupportOps.Reliability.Pagination;

/// <summary>What a played listing will do: its pages at the first reading, and those when it begins anew.</summary>
/// <param name="Readings">The pages of each reading, in order.</param>
/// <param name="MaxPages">How many pages the client is allowed.</param>
internal sealed record ListingPlan(IReadOnlyList<IReadOnlyList<PlannedPage>> Readings, int MaxPages)
{
    /// <summary>How complicated it is.</summary>
    public int Size => Readings.Sum(pages => pages.Sum(page => 1 + page.Users.Count + (page.Twist is null ? 0 : 10)));

    public override string ToString() =>
        $"at most {MaxPages} pages; "
        + string.Join("; begun anew: ", Readings.Select(pages => "users on each page: " + string.Join(", ", pages)));
}
