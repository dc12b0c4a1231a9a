// Compiled for netstandard2.0 too, like every file of this folder: no type of a later framework, no implicit using.
namespace SupportOps.IssueFlow.Tables;

/// <summary>Names of the stages of the handbook's three versions.</summary>
internal static class StageNames
{
    public const string LabelPrefix = "Stage::";
    public const string Triage = "Triage";
    public const string Design = "Design";
    public const string Planning = "Planning";
    public const string Scheduling = "Scheduling";
    public const string Queued = "Queued";
    public const string Development = "Development";
    public const string Validation = "Validation";
    public const string Implementation = "Implementation";
    public const string Completed = "Completed";
    public const string Blocked = "Blocked";
    public const string Backlogged = "Backlogged";
}
