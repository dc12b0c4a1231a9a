using SupportOps.Reliability.Zendesk;

namespace SupportOps.Reliability.Sheet;

/// <summary>One property that the sheet proves.</summary>
internal interface IScoreRow
{
    /// <summary>For example <c>R7</c>.</summary>
    string Code { get; }

    /// <summary>The property in a few words.</summary>
    string Property { get; }

    /// <summary>Defects that this row must find.</summary>
    IReadOnlyList<Plants.Plant> Plants { get; }

    /// <summary>Tries the property.</summary>
    /// <param name="source">The client to try it with.</param>
    /// <param name="order">How much, and from which seed.</param>
    RowFinding Run(ZendeskSource source, RowOrder order);
}
