using System.Globalization;

namespace SupportOps.Runbooks;

/// <summary>A checklist item where it stands in a document.</summary>
public sealed record Checkbox
{
    /// <summary>From 1, through both checklists in the order of the document.</summary>
    public required int Number { get; init; }

    /// <summary>The checklist, one of <see cref="RunbookParts"/>.</summary>
    public required string Part { get; init; }

    /// <summary>From 0, in its checklist.</summary>
    public required int Index { get; init; }

    /// <summary>Line of the box, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Index in the document of what stands between the brackets.</summary>
    public required int Offset { get; init; }

    /// <summary>Length of what stands between the brackets.</summary>
    public required int Length { get; init; }

    /// <summary>The item.</summary>
    public required ChecklistItem Item { get; init; }

    /// <summary>The item as findings name it, for example <c>Pre-call checklist[0]</c>.</summary>
    public string Where => string.Create(CultureInfo.InvariantCulture, $"{Part}[{Index}]");
}
