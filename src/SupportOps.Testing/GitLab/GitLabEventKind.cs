namespace SupportOps.Testing.GitLab;

/// <summary>What a change of an issue concerned.</summary>
public enum GitLabEventKind
{
    /// <summary>A label: <c>resource_label_events</c>.</summary>
    Label,

    /// <summary>Open or closed: <c>resource_state_events</c>.</summary>
    State,

    /// <summary>The milestone: <c>resource_milestone_events</c>.</summary>
    Milestone,

    /// <summary>The iteration: <c>resource_iteration_events</c>.</summary>
    Iteration,
}
