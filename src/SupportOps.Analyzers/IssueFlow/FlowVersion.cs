using System.Collections.Immutable;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.Analyzers.IssueFlow;

/// <summary>A version of the handbook's flow, read from the table that runs.</summary>
internal sealed class FlowVersion
{
    private static readonly ImmutableArray<FlowVersion> All =
    [
        new(Design2025Table.Table), new(Scheduling2025Table.Table), new(Validation2026Table.Table),
    ];

    private readonly FlowTable _table;

    private FlowVersion(FlowTable table) => _table = table;

    public string Name => _table.Name;

    /// <summary>The version of a name; null when the handbook has none.</summary>
    public static FlowVersion? Find(string name)
    {
        foreach (var version in All)
        {
            if (version.Name == name)
            {
                return version;
            }
        }

        return null;
    }

    public bool Has(string stage) => Array.IndexOf(_table.Stages, stage) >= 0;

    /// <summary>Whether an issue of one of the types may ever go this way.</summary>
    public bool MayMove(FlowTypes types, string from, string to)
    {
        if (from == to)
        {
            return true;
        }

        // A hold is left for the stage an issue came from, and that can be every active one.
        if (IsHold(from))
        {
            return IsActive(to);
        }

        return IsHold(to) ? IsActive(from) : Leads(types, from, to);
    }

    /// <summary>The stages that a type may go to, holds left out.</summary>
    public ImmutableArray<string> Leads(FlowTypes types, string from) =>
    [
        .. _table.Rows.Where(row => row.From == from && (row.Types & types) != FlowTypes.None)
            .Select(row => row.To)
            .Distinct(StringComparer.Ordinal),
    ];

    private static bool IsHold(string stage) => stage is StageNames.Blocked or StageNames.Backlogged;

    private bool IsActive(string stage)
    {
        foreach (var row in _table.Rows)
        {
            if (row.From == stage)
            {
                return !IsHold(stage);
            }
        }

        return false;
    }

    private bool Leads(FlowTypes types, string from, string to)
    {
        foreach (var row in _table.Rows)
        {
            if (row.From == from && row.To == to && (row.Types & types) != FlowTypes.None)
            {
                return true;
            }
        }

        return false;
    }
}
