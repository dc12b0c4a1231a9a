namespace SupportOps.Runbooks;

/// <summary>What the box of a checklist item says.</summary>
public enum ChecklistItemState
{
    /// <summary>Not ticked, or marked with something that is no tick.</summary>
    Open = 0,

    /// <summary>Ticked, <c>[x]</c>.</summary>
    Done = 1,

    /// <summary>Struck out as not applicable, GitLab's <c>[~]</c>; it needs a reason like an open one.</summary>
    NotApplicable = 2,
}
