namespace SupportOps.Channels;

/// <summary>Which views a team works, and in which order.</summary>
/// <remarks>
/// Zendesk filters each case into a view, and the team works its views to their end, category by category. Source:
/// handbook, Billing Operations, Zendesk.
/// </remarks>
public sealed record TeamViews
{
    /// <summary>
    /// The views of the Billing team: those whose title begins with its name. The page does not name them; name groups
    /// or titles of your own when yours are called otherwise.
    /// </summary>
    public static TeamViews Billing { get; } = new() { Team = "Billing", TitlesBeginWith = ["Billing"] };

    /// <summary>Name of the team.</summary>
    public required string Team { get; init; }

    /// <summary>
    /// How the titles of the team's views begin, whole words in any case; empty when titles do not tell.
    /// </summary>
    public IReadOnlyList<string> TitlesBeginWith { get; init; } = [];

    /// <summary>Groups of which a view of the team is for one; empty when groups do not tell.</summary>
    public IReadOnlyList<long> Groups { get; init; } = [];

    /// <summary>Views of the team by their ids.</summary>
    public IReadOnlyList<TicketViewId> Views { get; init; } = [];

    /// <summary>Whether a view is the team's.</summary>
    /// <param name="view">The view.</param>
    public bool Holds(TicketView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Views.Contains(view.Id)
            || TitlesBeginWith.Any(start => BeginsWith(view.Title, start))
            || view.Groups.Any(group => Groups.Contains(group));
    }

    /// <summary>
    /// The team's active views by category, then position, then title, with what waits in each. Pure; the order of what
    /// is given does not matter.
    /// </summary>
    /// <param name="views">The views of the account.</param>
    /// <param name="counts">How much waits in them; of two numbers for a view the fresh one counts.</param>
    public ViewWorklist Worklist(IEnumerable<TicketView> views, IEnumerable<TicketViewCount> counts)
    {
        ArgumentNullException.ThrowIfNull(views);
        ArgumentNullException.ThrowIfNull(counts);
        var best = counts.GroupBy(count => count.View).ToDictionary(
            same => same.Key,
            same => same.OrderByDescending(count => count.IsFresh).ThenByDescending(count => count.Tickets).First());
        var own = views.Where(Holds).DistinctBy(view => view.Id).ToList();
        return new ViewWorklist
        {
            Team = Team,
            Views =
            [
                .. own.Where(view => view.IsActive)
                    .OrderBy(view => view.Category, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(view => view.Position ?? int.MaxValue)
                    .ThenBy(view => view.Title, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(view => view.Id.Value)
                    .Select(view => new ViewWork(view, best.GetValueOrDefault(view.Id))),
            ],
            Inactive = [.. own.Where(view => !view.IsActive).OrderBy(view => view.Id.Value)],
        };
    }

    private static bool BeginsWith(string title, string start) =>
        title.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && (start.Length == 0
                || title.Length == start.Length
                || !char.IsLetterOrDigit(start[^1])
                || !char.IsLetterOrDigit(title[start.Length]));
}
