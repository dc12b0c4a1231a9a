namespace SupportOps.Channels;

/// <summary>A saved filter of tickets that a team works.</summary>
/// <remarks>Source: Zendesk Support API, Views; the name of the field stands at each member.</remarks>
public sealed record TicketView
{
    /// <summary><c>id</c></summary>
    public required TicketViewId Id { get; init; }

    /// <summary><c>title</c>; <c>::</c> parts the category from the name.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The category: the title up to its last <c>::</c>, without blanks around; empty when it has none.
    /// </summary>
    public string Category =>
        Title.LastIndexOf("::", StringComparison.Ordinal) is >= 0 and var end ? Title[..end].Trim() : string.Empty;

    /// <summary><c>active</c>: whether agents see the view.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary><c>position</c> in the list of views; null when not known.</summary>
    public int? Position { get; init; }

    /// <summary><c>restriction</c>: the groups that see the view; empty when everybody does.</summary>
    public IReadOnlyList<long> Groups { get; init; } = [];
}
