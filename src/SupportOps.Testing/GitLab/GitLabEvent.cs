namespace SupportOps.Testing.GitLab;

/// <summary>A change in the history of an issue, as a test looks at it.</summary>
/// <param name="Id">Its id, unique on the server.</param>
/// <param name="Kind">What it concerned.</param>
/// <param name="Action"><c>add</c> or <c>remove</c>; <c>closed</c> or <c>reopened</c> for a state.</param>
/// <param name="Subject">Name of the label, title of the milestone or iteration; the state itself.</param>
/// <param name="User">User name of who did it.</param>
/// <param name="At">When.</param>
public sealed record GitLabEvent(
    long Id, GitLabEventKind Kind, string Action, string Subject, string User, DateTimeOffset At);
