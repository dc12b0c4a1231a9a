namespace SupportOps.Auditing;

/// <summary>An option that an audit was run with.</summary>
/// <param name="Name">Its name as the user writes it.</param>
/// <param name="Value">Its value. Whoever fills it in leaves secrets out: it stands in every report.</param>
public sealed record AuditOption(string Name, string Value);
