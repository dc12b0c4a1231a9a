namespace SupportOps.IssueFlow.Tables;

/// <summary>The types that a row of a table is for.</summary>
[System.Flags]
internal enum FlowTypes
{
    None = 0,
    Bug = 1,
    Feature = 2,
    Administrative = 4,
    Requested = Bug | Feature,
    All = Bug | Feature | Administrative,
}
