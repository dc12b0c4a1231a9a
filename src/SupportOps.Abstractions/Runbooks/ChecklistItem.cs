namespace SupportOps.Runbooks;

/// <summary>One item of a checklist.</summary>
/// <remarks>Source: handbook, Custom support assisted customer requests, the two checklists.</remarks>
public sealed record ChecklistItem
{
    /// <summary>What is to be settled, on one line.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Whether it is.</summary>
    public ChecklistItemState State { get; init; }

    /// <summary>
    /// What stands indented under the item: why it is open, or a note. Lines are divided by line feeds.
    /// </summary>
    public string Explanation { get; init; } = string.Empty;

    /// <summary>Whether the item is neither ticked nor explained.</summary>
    public bool IsUnexplained => State != ChecklistItemState.Done && Explanation.Length == 0;
}
