namespace SupportOps.Testing.GitLab;

/// <summary>A label of a project.</summary>
internal sealed record StoredLabel(long Id, string Name, string Color, string? Description);
