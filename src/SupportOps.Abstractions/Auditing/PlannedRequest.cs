namespace SupportOps.Auditing;

/// <summary>A request that would be sent.</summary>
/// <param name="Method">HTTP method, for example <c>POST</c>.</param>
/// <param name="Address">
/// Its address; <c>:iid</c> stands for the number of an issue that a request before it creates.
/// </param>
/// <param name="Body">Its body, JSON, to the letter.</param>
public sealed record PlannedRequest(string Method, string Address, string Body);
