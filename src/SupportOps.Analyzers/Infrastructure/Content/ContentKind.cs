namespace SupportOps.Analyzers.Infrastructure.Content;

/// <summary>What a file of the project is, by its item; any other file is none of ours.</summary>
internal enum ContentKind
{
    /// <summary>Item <c>SupportTeamFile</c>.</summary>
    TeamFile,

    /// <summary>Item <c>SupportRunbookFile</c>.</summary>
    Runbook,
}
