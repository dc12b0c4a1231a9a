namespace SupportOps.GitLab.Issues;

/// <summary>What to do with the state of an issue.</summary>
public enum IssueStateChange
{
    /// <summary>Close it; a closed one stays closed.</summary>
    Close,

    /// <summary>Open it again; an open one stays open.</summary>
    Reopen,
}
