namespace SupportOps.GitLab.Paging;

/// <summary>Which page to ask for: the parameter that names it, and its value.</summary>
/// <param name="Name">For example <c>page</c> or <c>cursor</c>.</param>
/// <param name="Value">Not yet escaped.</param>
internal sealed record PagePlace(string Name, string Value);
