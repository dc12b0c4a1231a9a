using SupportOps.Annotations;
using SupportOps.IssueFlow.Tables;

namespace SupportOps.IssueFlow;

/// <summary>The stage labels of all versions, as constants for code that names one.</summary>
/// <remarks>Source: handbook, GitLab labels of Customer Support Operations, stage labels.</remarks>
[LabelScope("Stage")]
public static class StageLabels
{
    /// <summary>What every stage label begins with.</summary>
    public const string Prefix = StageNames.LabelPrefix;

    /// <summary>Label of <see cref="Stage.Triage"/>.</summary>
    public const string Triage = Prefix + StageNames.Triage;

    /// <summary>Label of <see cref="Stage.Design"/>.</summary>
    public const string Design = Prefix + StageNames.Design;

    /// <summary>Label of <see cref="Stage.Planning"/>.</summary>
    public const string Planning = Prefix + StageNames.Planning;

    /// <summary>Label of <see cref="Stage.Scheduling"/>.</summary>
    public const string Scheduling = Prefix + StageNames.Scheduling;

    /// <summary>Label of <see cref="Stage.Queued"/>.</summary>
    public const string Queued = Prefix + StageNames.Queued;

    /// <summary>Label of <see cref="Stage.Development"/>.</summary>
    public const string Development = Prefix + StageNames.Development;

    /// <summary>Label of <see cref="Stage.Validation"/>.</summary>
    public const string Validation = Prefix + StageNames.Validation;

    /// <summary>Label of <see cref="Stage.Implementation"/>.</summary>
    public const string Implementation = Prefix + StageNames.Implementation;

    /// <summary>Label of <see cref="Stage.Completed"/>.</summary>
    public const string Completed = Prefix + StageNames.Completed;

    /// <summary>Label of <see cref="Stage.Blocked"/>.</summary>
    public const string Blocked = Prefix + StageNames.Blocked;

    /// <summary>Label of <see cref="Stage.Backlogged"/>.</summary>
    public const string Backlogged = Prefix + StageNames.Backlogged;
}
