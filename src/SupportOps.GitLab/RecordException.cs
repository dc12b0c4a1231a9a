namespace SupportOps.GitLab;

/// <summary>
/// A record lacks what is needed; becomes a <see cref="SupportOpsApiException"/> that says which record it is.
/// </summary>
/// <param name="problem">A sentence without its subject and full stop: <c>has no iid</c>.</param>
internal sealed class RecordException(string problem) : Exception(problem);
